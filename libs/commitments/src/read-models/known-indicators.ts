import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { noFacts, type IndicatorFacts } from '../domain/warnings.js';
import type { Terms } from '../domain/terms.js';

/** A unit's own last reading of each indicator in the year before. */
const LAST_YEAR = `
  select distinct on (i.unit_id, i.indicator_code) i.unit_id as unit, i.indicator_code as code, i.reading::float8 as result
  from commitment_items i
  where i.tenant_id = $1 and i.unit_id = any ($2::uuid[]) and i.year = $3 - 1 and i.indicator_code = any ($4::text[])
    and i.side = 'SIGNATORY' and i.reading is not null
  order by i.unit_id, i.indicator_code, i.reading_on desc, i.item_id`;

/** What units of the same level promise in the year, the very commitment in question left out. */
const OTHERS = `
  with asked as (
    select unit_id as unit, level from unit_versions
    where tenant_id = $1 and unit_id = any ($2::uuid[]) and valid_from <= $6::date and (valid_to is null or valid_to >= $6::date)),
  promised as (
    select u.level, i.indicator_code as code, count(*)::int as count,
      percentile_cont(0.5) within group (order by i.target::float8) as median
    from commitment_items i
    join unit_versions u on u.tenant_id = i.tenant_id and u.unit_id = i.unit_id
      and u.valid_from <= $6::date and (u.valid_to is null or u.valid_to >= $6::date)
    where i.tenant_id = $1 and i.year = $3 and i.indicator_code = any ($4::text[]) and i.side = 'SIGNATORY' and i.in_force
      and i.commitment_id is distinct from $5::uuid and u.level in (select level from asked)
    group by u.level, i.indicator_code)
  select unit, code, count, median from asked join promised using (level)`;

interface Result {
  readonly unit: UnitId;
  readonly code: string;
  readonly result: number;
}

interface Promised {
  readonly unit: UnitId;
  readonly code: string;
  readonly count: number;
  readonly median: number;
}

/** What is known of the indicators of a text elsewhere: a promise is soft only beside something. */
@Injectable()
export class KnownIndicators {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For each of the units; `except` is the commitment in question, where there is one already. */
  async about(
    units: readonly UnitId[],
    { items, year }: Terms,
    except: string | null,
  ): Promise<ReadonlyMap<UnitId, IndicatorFacts>> {
    const codes = [...new Set(items.flatMap(({ indicator }) => indicator?.code ?? []))];
    if (codes.length === 0) return new Map(units.map((unit) => [unit, noFacts]));
    const today = dateOf(await this.clock.now());
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const of = [tenantId, units, year, codes];
      const results = (await client.query<Result>(LAST_YEAR, of)).rows;
      const promised = (await client.query<Promised>(OTHERS, [...of, except, today])).rows;
      return new Map(units.map((unit) => [unit, factsOf(unit, results, promised)]));
    });
  }
}

function factsOf(unit: UnitId, results: readonly Result[], promised: readonly Promised[]): IndicatorFacts {
  const own = <Row extends { readonly unit: UnitId }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.unit === unit);
  return {
    lastYear: Object.fromEntries(own(results).map(({ code, result }) => [code, result])),
    otherTargets: Object.fromEntries(
      own(promised).map(({ code, count, median }) => [code, { count, median }]),
    ),
  };
}
