import { Injectable } from '@nestjs/common';
import { findingStatus } from '#libs/contracts/src/http/findings.js';
import type {
  RemediationCounts,
  RemediationOverview,
} from '#libs/contracts/src/http/remediation-overview.js';
import { planStatus } from '#libs/contracts/src/http/remediation-plans.js';
import { countedKeys } from '#libs/contracts/src/http/reports.js';
import { StandingByUnit } from '#libs/duties/src/read-models/standing-by-unit.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { SeenTree } from '#libs/platform/src/reading/seen-tree.js';
import {
  RemediationByUnit,
  type CountedByUnit,
} from '#libs/remediation/src/read-models/remediation-by-unit.js';

/** How remediation stands in a unit and below: what remediation counts beside what duties count of its lines. */
@Injectable()
export class Overview {
  constructor(
    private readonly database: Database,
    private readonly tree: SeenTree,
    private readonly lines: StandingByUnit,
    private readonly remediation: RemediationByUnit,
  ) {}

  /** Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  read(reader: Reader, asked: string | undefined): Promise<RemediationOverview> {
    return this.database.inTenant(reader.actor.tenantId, async () => {
      const unitId = asked ?? (await this.tree.widest(reader));
      const standing = await this.lines.read(reader.actor, unitId, 'LINE');
      const counted = await this.remediation.count(reader, unitId);
      const { unit, asOf, treeOn } = standing;
      const countsAt = byHead(counted);
      const rows = standing.rows.map(({ counts: lines, nextDue, ...row }) => ({
        ...row,
        counts: { ...(countsAt.get(row.unit.id) ?? nothing()), lines, nextDue },
      }));
      const above = await this.tree.above(reader, unitId);
      return { unit, above, asOf, treeOn, total: summed(rows.map(({ counts }) => counts)), rows };
    });
  }
}

const zeros = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
  // Every name is given, and each stands for a number.
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;

function byHead({ findings, plans }: CountedByUnit): Map<string, RemediationCounts> {
  const heads = new Map<string, RemediationCounts>();
  const at = (head: string): RemediationCounts => {
    const counts = heads.get(head) ?? nothing();
    heads.set(head, counts);
    return counts;
  };
  for (const { head, status, many, repeated } of findings) {
    at(head).findings[status] += many;
    at(head).repeated += repeated;
  }
  for (const { head, status, many } of plans) at(head).plans[status] += many;
  return heads;
}

const nothing = (): RemediationCounts => ({
  findings: zeros(findingStatus.options),
  repeated: 0,
  plans: zeros(planStatus.options),
  lines: zeros(countedKeys),
  nextDue: null,
});

function summed(all: readonly RemediationCounts[]): RemediationCounts {
  const total = nothing();
  for (const { findings, repeated, plans, lines, nextDue } of all) {
    for (const status of findingStatus.options) total.findings[status] += findings[status];
    for (const status of planStatus.options) total.plans[status] += plans[status];
    for (const name of countedKeys) total.lines[name] += lines[name];
    total.repeated += repeated;
    if (nextDue !== null && (total.nextDue === null || nextDue < total.nextDue)) total.nextDue = nextDue;
  }
  return total;
}
