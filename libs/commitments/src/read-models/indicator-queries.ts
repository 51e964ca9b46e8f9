import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listIndicators } from '#libs/contracts/src/http/indicators.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';

type Used = ReplyOf<typeof listIndicators>;

// An indicator that is written in several ways is offered as most units write it in the later year.
const USED = `
  with written as (
    select indicator_code as code, indicator_name as name, indicator_unit as unit, direction, roll_up as "rollUp", year,
      count(distinct unit_id)::int as units
    from commitment_items
    where tenant_id = $1 and year in ($2 - 1, $2) and indicator_code is not null
    group by 1, 2, 3, 4, 5, 6)
  select distinct on (code) code, name, unit, direction, "rollUp", (sum(units) over (partition by code, year))::int as units
  from written order by code, year desc, written.units desc, name`;

/** Which indicators there are: a code ties a promise to the same one of other units and years only where both write it alike. */
@Injectable()
export class IndicatorQueries {
  constructor(private readonly database: Database) {}

  /** Those of the year and of the one before, by code. They are of the whole administration: words, no results. */
  used(tenantId: TenantId, year: number): Promise<Used> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Used['indicators'][number]>(USED, [tenantId, year]);
      return { indicators: rows };
    });
  }
}
