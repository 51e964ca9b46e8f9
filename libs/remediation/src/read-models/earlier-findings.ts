import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { endOfDay, startOfDay } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { earlierShareOf, type EarlierFinding, type SharedOut } from '../domain/earlier-share.js';

/** Days of a period, both within it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * SQL of the findings `f`, chosen by a condition, that counted before a period and stood at its begin. Begin and end are SQL of
 * moments; the end is the first one that is not within it, or now where it is not over yet.
 */
export const earlierFindings = (which: string, begin: string, end: string): string => `
  select f.id, f.unit_id as "unitId", f.status = 'REMEDIED' and f.ended_at < ${end} as remedied,
    exists (
      select from finding_exceptions x where x.tenant_id = $1 and x.finding_id = f.id and x.from_at < ${end}
        and (x.until_at is null or x.until_at >= ${end})) as excepted,
    exists (
      select from findings r where r.tenant_id = $1 and r.repeat_of = f.id and r.issued_at < ${end}) as "cameBack"
  from findings f
  where f.tenant_id = $1 and ${which} and f.status <> 'NOTED' and f.counted_at < ${begin}
    and (f.ended_at is null or f.ended_at >= ${begin})`;

const OF_UNITS = earlierFindings('f.unit_id = any ($2::uuid[])', '$3', 'least($4, business_now())');

/**
 * The share of earlier findings that units remedied within a period: the fact that "excellent" asks for all of what was found
 * before (Quy định 366-QĐ/TW art. 11(1.4); Decree 233/2026/NĐ-CP art. 7(1)c).
 *
 * Earlier are findings that counted (accepted, upheld, or not contradicted in time) before the first day of the period and were
 * neither remedied nor taken back by then, whether or not they were due; observations ask for nothing and never count. Remedied
 * are those of them whose every line was verified, or accepted by sample, within the period. Those excepted at its end are left
 * out and counted apart. Of a period that is not over, what stands now. Source: the rows `findings` and `finding_exceptions`,
 * which mirror the streams of findings; a unit has its own findings alone, not those of units below or before it.
 */
@Injectable()
export class EarlierFindings {
  constructor(private readonly database: Database) {}

  /** Of every unit that is asked for; one without earlier findings has a share of null. */
  async of(
    tenantId: TenantId,
    units: readonly UnitId[],
    { from, to }: Period,
  ): Promise<ReadonlyMap<UnitId, SharedOut>> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<EarlierFinding>(OF_UNITS, [tenantId, units, startOfDay(from), endOfDay(to)]),
    );
    return new Map(units.map((unit) => [unit, earlierShareOf(rows.filter(({ unitId }) => unitId === unit))]));
  }
}
