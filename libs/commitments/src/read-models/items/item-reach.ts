import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { ItemFilters } from '#libs/contracts/src/http/commitment-items.js';
import { id } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { dueWithin } from '#libs/kernel/src/due-within.js';
import { unitsOf, type Reader } from '#libs/platform/src/reading/reader.js';
import type { Reach } from './item-conditions.js';

/** So many units are gathered first; of more, items are walked in their order until a page is full. */
const FEW = 400;
/** How long in milliseconds it is believed: either way gives the same answer, one of them sooner. */
const BELIEVED = 60_000;
/** Of so many subtrees; then all are counted anew. */
const MOST = 10_000;

const COUNT = `select count(*)::int as units
  from (select from unit_closure where tenant_id = $1 and ancestor_id = any ($2::uuid[]) limit ${FEW + 1}) few`;

interface Counted {
  readonly few: boolean;
  readonly at: number;
}

/** What has to be known before items can be asked for. */
@Injectable()
export class ItemReach {
  private readonly counted = new Map<string, Counted>();

  constructor(private readonly calendars: WorkingCalendars) {}

  /** Throws RuleBroken CALENDAR_NOT_COVERED where no calendar reaches as far as DUE_WITHIN asks. */
  async of(client: PoolClient, reader: Reader, filters: ItemFilters): Promise<Reach> {
    const { tenantId } = reader.actor;
    const { unitId } = filters;
    return {
      until: await this.until(reader, filters),
      readerFew: await this.few(client, tenantId, unitsOf(reader)),
      unitFew: unitId !== undefined && (await this.few(client, tenantId, [unitId])),
    };
  }

  /** Whether few units lie in the subtrees of these. */
  private async few(client: PoolClient, tenantId: string, units: readonly string[]): Promise<boolean> {
    const key = [tenantId, ...units].join();
    const known = this.counted.get(key);
    const at = performance.now();
    if (known && at - known.at < BELIEVED) return known.few;
    const { rows } = await client.query<{ units: number }>(COUNT, [tenantId, units]);
    const few = (rows[0]?.units ?? 0) <= FEW;
    if (this.counted.size >= MOST) this.counted.clear();
    this.counted.set(key, { few, at });
    return few;
  }

  private async until(
    { actor: { tenantId }, today }: Reader,
    { timing, unitId, withinDays }: ItemFilters,
  ): Promise<LocalDate | null> {
    if (timing !== 'DUE_WITHIN') return null;
    const calendar =
      unitId === undefined
        ? await this.calendars.ofTenant(tenantId)
        : await this.calendars.of(id(unitId), undefined, tenantId);
    return dueWithin({ rule: 'WORKING_DAYS_AFTER', from: today, days: withinDays }, calendar).on;
  }
}
