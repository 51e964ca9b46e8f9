import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';

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
    const units = new Set<UnitId>();
    await this.store.decideMany(commitmentStream, targets, (state) => {
      const unit = partiesOf(state)?.unitId;
      if (unit) units.add(unit);
      return [];
    });
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
