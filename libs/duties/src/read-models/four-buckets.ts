import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getReport } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { reportPeriod } from '../domain/report-period.js';
import { countedByHead } from './counted-by-head.js';
import { readSubtree } from './report-reader.js';

type Report = ReplyOf<typeof getReport>;

/** The four-bucket report of a subtree, made from tallies that each change of a duty has left: never behind its duties. */
@Injectable()
export class FourBuckets {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async read(actor: Actor, { unitId, period, kind }: InputOf<typeof getReport>['query']): Promise<Report> {
    const days = reportPeriod(period);
    const { tenantId } = actor;
    return this.database.inTenant(tenantId, async (client) => {
      const subtree = await readSubtree(client, actor, unitId, days.to);
      const counted = await countedByHead(client, tenantId, subtree, days, kind);
      const { unit, asOf, treeOn } = subtree;
      return { unit, period, ...days, asOf, treeOn, ...counted };
    });
  }
}
