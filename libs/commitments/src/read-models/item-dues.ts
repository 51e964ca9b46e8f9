import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { ItemId } from '../domain/terms.js';

/** When the items of a commitment are due now: extensions and calendars move the duty, and never the text. */
@Injectable()
export class ItemDues {
  constructor(private readonly database: Database) {}

  of(
    commitmentId: string,
  ): Promise<ReadonlyMap<ItemId, { readonly at: Instant | null; readonly on: LocalDate | null }>> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ item: ItemId; at: Date | null; on: LocalDate | null }>(
        `select item, due_at as at, due_on as on from duties
         where tenant_id = $1 and source_id = $2 and kind = 'ITEM'`,
        [tenantId, commitmentId],
      );
      return new Map(rows.map(({ item, at, on }) => [item, { at: at && instant(at), on }]));
    });
  }
}
