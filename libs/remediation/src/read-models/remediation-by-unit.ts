import { Injectable } from '@nestjs/common';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import type { Plan } from '#libs/contracts/src/http/remediation-plans.js';
import { Database } from '#libs/platform/src/database/database.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { FINDING_IS_HIS, PLAN_IS_HIS, seesUnit } from './visible.js';

const holdsOn = (row: string): string =>
  `${row}.valid_from <= $3::date and (${row}.valid_to is null or ${row}.valid_to >= $3::date)`;

interface Counting {
  readonly table: string;
  /** What its rows are called. */
  readonly row: string;
  /** The column with the day on which it went out. */
  readonly day: string;
  /** SQL that is true for one that came back. */
  readonly repeated: string;
  /** SQL that is true for one that the reader sees though it is of none of his units. */
  readonly isHis: string;
}

/**
 * By unit and day first: a province has a hundred thousand findings and some hundreds of units. Where most of the tenant's units
 * lie below, all are grouped along an index and no unit is looked up. Each group lies in the unit $5
 * itself or below exactly one of those right below it. The few groups that the reader sees by no function over their unit are
 * looked at row by row.
 */
const counted = ({ table, row, day, repeated, isHis }: Counting, few: boolean): string => `
  with below as materialized (
    select k.unit_id, c.ancestor_id as head
    from unit_closure k
    join unit_closure c on c.tenant_id = $1 and c.unit_id = k.unit_id and c.depth = greatest(k.depth - 1, 0) and ${holdsOn('c')}
    where k.tenant_id = $1 and k.ancestor_id = $5 and ${holdsOn('k')}),
  groups as materialized (
    select ${row}.unit_id, ${row}.${day} as day, ${row}.status, count(*)::int as many,
      count(*) filter (where ${repeated})::int as repeated
    from ${table} ${row} where ${row}.tenant_id = $1 ${few ? `and ${row}.unit_id = any (array(select unit_id from below))` : ''}
    group by 1, 2, 3),
  placed as materialized (
    select g.*, b.head, ${seesUnit('g.unit_id', 'g.day')} as seen from groups g join below b using (unit_id)),
  visible as (
    select head, status, many, repeated from placed where seen
    union all
    select g.head, g.status, h.many, h.repeated
    from placed g cross join lateral (
      select count(*)::int as many, count(*) filter (where ${repeated})::int as repeated from ${table} ${row}
      where ${row}.tenant_id = $1 and ${row}.unit_id = g.unit_id and ${row}.${day} = g.day and ${row}.status = g.status and ${isHis}) h
    where not g.seen)
  select head, status, sum(many)::int as many, sum(repeated)::int as repeated from visible group by head, status`;

const FINDINGS: Counting = {
  table: 'findings',
  row: 'f',
  day: 'issued_on',
  repeated: 'f.repeat_of is not null',
  isHis: FINDING_IS_HIS,
};
const PLANS: Counting = {
  table: 'remediation_plans',
  row: 'p',
  day: 'asked_on',
  repeated: 'false',
  isHis: PLAN_IS_HIS,
};

const UNITS = 'select count(*)::int as units from unit_closure where tenant_id = $1 and ancestor_id = $2';
/** So many units are looked up one by one. */
const FEW = 400;

interface CountedRow<Status> {
  readonly head: string;
  readonly status: Status;
  readonly many: number;
  readonly repeated: number;
}

/** Of one status in one unit with all below it. */
export interface CountedByUnit {
  readonly findings: readonly CountedRow<Finding['status']>[];
  readonly plans: readonly CountedRow<Plan['status']>[];
}

/** How many findings and plans stand how, as far as the reader sees them. */
@Injectable()
export class RemediationByUnit {
  constructor(private readonly database: Database) {}

  /** Of a unit itself, and of each right below it with its subtree, in the tree of today. */
  async count(reader: Reader, unitId: string): Promise<CountedByUnit> {
    const parameters = [...readerParameters(reader), unitId];
    const { tenantId } = reader.actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ units: number }>(UNITS, [tenantId, unitId]);
      const few = (rows[0]?.units ?? 0) <= FEW;
      const ask = async <Status>(what: Counting) =>
        (await client.query<CountedRow<Status>>(counted(what, few), parameters)).rows;
      return {
        findings: await ask<Finding['status']>(FINDINGS),
        plans: await ask<Plan['status']>(PLANS),
      };
    });
  }
}
