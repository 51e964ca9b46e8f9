import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { ItemFilters } from '#libs/contracts/src/http/commitment-items.js';
import { id } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { dueWithin } from '../../domain/due-within.js';
import { unitsOf, type Reader } from '../reader.js';
import type { Reach } from './item-conditions.js';
import { plannedOnce } from './planned-once.js';

/** So many units are gathered first; of more, items are walked in their order until a page is full. */
const FEW = 400;

const COUNT = `
  select (select count(*)::int from (select from unit_closure where tenant_id = $1 and ancestor_id = any ($2::uuid[]) limit ${FEW + 1}) f)
      as reader,
    (select count(*)::int from (select from unit_closure where tenant_id = $1 and ancestor_id = $3::uuid limit ${FEW + 1}) f) as unit`;

/** What has to be known before items can be asked for. */
@Injectable()
export class ItemReach {
  constructor(private readonly calendars: WorkingCalendars) {}

  /** Throws RuleBroken CALENDAR_NOT_COVERED where no calendar reaches as far as DUE_WITHIN asks. */
  async of(client: PoolClient, reader: Reader, filters: ItemFilters): Promise<Reach> {
    const { unitId = null } = filters;
    const { rows } = await client.query<{ reader: number; unit: number }>(
      plannedOnce(COUNT, [reader.actor.tenantId, unitsOf(reader), unitId]),
    );
    const found = rows[0] ?? { reader: 0, unit: 0 };
    return {
      until: await this.until(reader, filters),
      readerFew: found.reader <= FEW,
      unitFew: unitId !== null && found.unit <= FEW,
    };
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
