import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';
import { readStates } from './read-states.js';

/** By which calendar a commitment's terms are counted: that of its unit. */
@Injectable()
export class CommitmentCalendars {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** Only where units work by calendars of their own are the commitments looked at beforehand. */
  async of(targets: readonly Target[]): Promise<(commitment: Commitment) => WorkingCalendar> {
    const shared = await this.calendars.shared();
    if (shared) return () => shared;
    const states = await readStates(this.store, targets);
    const units = new Set([...states.values()].flatMap((state) => partiesOf(state)?.unitId ?? []));
    const calendars = await this.calendars.ofUnits([...units]);
    const own = await this.calendars.ofTenant();
    return (state) => {
      const unit = partiesOf(state)?.unitId;
      const calendar = unit ? calendars.get(unit) : own;
      if (!calendar) throw new RuleBroken('CALENDAR_MISSING', {});
      return calendar;
    };
  }
}
