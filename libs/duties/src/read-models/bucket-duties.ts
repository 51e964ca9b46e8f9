import { Injectable } from '@nestjs/common';
import { isLocalDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listReportDuties } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { id, isId, type DutyId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { reportPeriod, type ReportPeriod } from '../domain/report-period.js';
import { inBucket } from './bucket-conditions.js';
import { DutyQueries } from './duty-queries.js';
import { ALWAYS, holdsOn, readSubtree, type ReadSubtree } from './report-reader.js';

type Query = InputOf<typeof listReportDuties>['query'];
interface Place {
  readonly id: DutyId;
  readonly due_on: string | null;
}

/** The duties behind a number of the report, found by the same rules that it counts by. */
@Injectable()
export class BucketDuties {
  constructor(
    private readonly database: Database,
    private readonly duties: DutyQueries,
  ) {}

  /** One page. Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async list(actor: Actor, query: Query): Promise<ReplyOf<typeof listReportDuties>> {
    const { tenantId } = actor;
    const period = query.period === undefined ? undefined : reportPeriod(query.period);
    const { unit, places } = await this.database.inTenant(tenantId, async (client) => {
      const subtree = await readSubtree(client, actor, query.unitId, period?.to ?? ALWAYS);
      const found: Place[] = [];
      const asked = { tenantId, query, subtree, period, last: after(query.cursor) };
      for (const [text, valuesFor] of statements(asked)) {
        const missing = query.limit + 1 - found.length;
        if (missing > 0) found.push(...(await client.query<Place>(text, valuesFor(missing))).rows);
      }
      return { unit: subtree.unit, places: found };
    });
    const shown = places.slice(0, query.limit);
    const last = shown.at(-1);
    const items = await this.duties.ofIds(
      tenantId,
      shown.map((place) => place.id),
    );
    const next = places.length > shown.length && last ? cursorOf(last.due_on, last.id) : null;
    return { items, next, unit, from: period?.from ?? null, to: period?.to ?? null };
  }
}

interface After {
  readonly day: string | null;
  readonly id: DutyId;
}

function after(cursor: string | undefined): After | undefined {
  const [day, last] = openCursor(cursor) ?? [];
  if (!isId(last)) return undefined;
  if (day === null) return { day, id: id(last) };
  return typeof day === 'string' && isLocalDate(day) ? { day, id: id(last) } : undefined;
}

interface Asked {
  readonly tenantId: string;
  readonly query: Query;
  readonly subtree: ReadSubtree;
  readonly period: ReportPeriod | undefined;
  readonly last: After | undefined;
}

/** What to ask, in order: what has a day, then what has none. Each walks one index from where the last page ended. */
function statements(asked: Asked): (readonly [string, (missing: number) => unknown[]])[] {
  const { bucket } = asked.query;
  const both: (readonly [string, (missing: number) => unknown[]])[] = [];
  if (bucket !== 'NO_DEADLINE' && asked.last?.day !== null) both.push(statement(asked, true));
  if (bucket === undefined || bucket === 'NO_DEADLINE') both.push(statement(asked, false));
  return both;
}

function statement(
  { tenantId, query, subtree, period, last }: Asked,
  dated: boolean,
): readonly [string, (missing: number) => unknown[]] {
  const values: unknown[] = [tenantId];
  const add = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const within = ({ from, to }: ReportPeriod): string =>
    `between ${add(from, 'date')} and ${add(to, 'date')}`;
  const unit = add(query.unitId, 'uuid');
  const wanted = [query.own === 'true' ? `d.unit_id = ${unit}` : below(unit, add(subtree.treeOn, 'date'))];
  if (query.kind !== undefined) wanted.push(`d.kind = ${add(query.kind, 'text')}`);
  wanted.push(
    query.bucket === undefined
      ? `d.state <> 'CANCELLED'`
      : inBucket(query.bucket, () => add(subtree.asOf, 'timestamptz')),
  );
  if (dated) {
    wanted.push(period ? `d.due_on ${within(period)}` : 'd.due_on is not null');
    if (last) wanted.push(`(d.due_on, d.id) > (${add(last.day, 'date')}, ${add(last.id, 'uuid')})`);
  } else {
    wanted.push('d.due_on is null');
    if (period) wanted.push(`(d.opened_at at time zone 'Asia/Ho_Chi_Minh')::date ${within(period)}`);
    if (last?.day === null) wanted.push(`d.id > ${add(last.id, 'uuid')}`);
  }
  const text = `select d.id, d.due_on from duties d where d.tenant_id = $1 and ${wanted.join(' and ')}
    order by d.due_on, d.id limit $${values.length + 1}`;
  return [text, (missing) => [...values, missing]];
}

const below = (unit: string, day: string): string => `exists (
  select from unit_closure k
  where k.tenant_id = $1 and k.ancestor_id = ${unit} and k.unit_id = d.unit_id and ${holdsOn('k', day)})`;
