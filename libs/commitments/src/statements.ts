import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { bindingOf, workOf, type Commitment } from './domain/commitment-state.js';
import type { ItemStatement } from './domain/handover-events.js';
import { standingClaim } from './domain/item-work.js';
import { daysLate } from './domain/lateness.js';
import type { Side } from './domain/parties.js';
import { ItemDues } from './read-models/item-dues.js';

/** How the items of a side stand on the day they change hands. */
@Injectable()
export class Statements {
  constructor(private readonly dues: ItemDues) {}

  /** `on` is the successor's first day: the day before it is the last that counts for who hands over. */
  async of(
    id: string,
    state: Commitment,
    side: Side,
    on: LocalDate,
    calendar: WorkingCalendar,
  ): Promise<ItemStatement[]> {
    const binding = bindingOf(state);
    if (!binding) return [];
    const dues = await this.dues.of(id);
    const boundFrom = binding.handovers.findLast((one) => one.side === side)?.on ?? null;
    const lastDay = addDays(on, -1);
    return binding.current.terms.items
      .filter((item) => item.side === side)
      .map(({ id: itemId }) => {
        const work = workOf(binding, itemId);
        const dueOn = dues.get(itemId)?.on ?? null;
        const claim = standingClaim(work);
        const claimedOn = claim ? dateOf(claim.at) : lastDay;
        const last = claimedOn < lastDay ? claimedOn : lastDay;
        const lateDays = dueOn === null ? 0 : daysLate(calendar, dueOn, boundFrom, last);
        return { itemId, status: work.status, percent: work.percent, dueOn, lateDays };
      });
  }
}
