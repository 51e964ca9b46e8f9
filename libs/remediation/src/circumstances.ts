import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { doerNow } from './doer.js';
import type { Doer } from './domain/hands.js';
import { Insiders } from './insiders.js';

/** What a change is asked of, and in whose own words. */
export interface Asked<Id extends string, Words extends string | null> {
  readonly id: Id;
  readonly words: Words;
  readonly beside?: readonly SideRow[];
}

/** What a decision may look at besides the state: who acts, by which calendar, and what he says to it. */
export interface Around<Words extends string | null> extends Doer {
  readonly calendar: WorkingCalendar;
  /** Those who act and are of the unit. */
  readonly insiders: readonly PersonId[];
  readonly remark: Words extends string ? Remark : Remark | null;
}

/** Gathers what surrounds a change in a unit; words are sealed and stand beside the event. */
@Injectable()
export class Circumstances {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly insiders: Insiders,
  ) {}

  /** Of a unit that is not known, the decision finds that there is nothing to decide on. */
  async of<Words extends string | null>(
    unitId: UnitId | undefined,
    { id, words, beside = [] }: Asked<string, Words>,
  ): Promise<{ readonly around: Around<Words>; readonly beside: readonly SideRow[] }> {
    const calendar = await (unitId ? this.calendars.of(unitId) : this.calendars.ofTenant());
    const insiders = unitId ? await this.insiders.amongDoers(unitId) : [];
    const sealed = words === null ? null : sealRemark(id, words);
    // Null exactly where there are no words.
    const remark = (sealed?.remark ?? null) as Around<Words>['remark'];
    return {
      around: { ...doerNow(), calendar, insiders, remark },
      beside: sealed ? [sealed.row, ...beside] : beside,
    };
  }
}
