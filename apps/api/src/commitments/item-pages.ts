import { Injectable } from '@nestjs/common';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { CommitmentItems } from '#libs/commitments/src/read-models/items/commitment-items.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listCommitmentItems } from '#libs/contracts/src/http/commitment-items.js';
import { id } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { timedItem } from './timed-item.js';

/** Pages of items at work with how each stands in time, for the list and for its export. */
@Injectable()
export class ItemPages {
  constructor(
    private readonly items: CommitmentItems,
    private readonly calendars: WorkingCalendars,
  ) {}

  async page(
    reader: Reader,
    query: InputOf<typeof listCommitmentItems>['query'],
  ): Promise<ReplyOf<typeof listCommitmentItems>> {
    const { tenantId } = reader.actor;
    const { items, next } = await this.items.page(reader, query);
    const units = new Set(items.map(({ unit }) => id<'unit'>(unit.id)));
    const calendars = await this.calendars.ofUnits([...units], undefined, tenantId);
    return {
      items: items.map((item) => {
        const calendar = calendars.get(id(item.unit.id));
        if (!calendar) throw new RuleBroken('CALENDAR_MISSING', {});
        return timedItem(item, calendar);
      }),
      next,
    };
  }
}
