import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { itemDuesOf } from './domain/item-dues.js';
import type { Terms } from './domain/terms.js';
import { noFacts, warningsOf, type IndicatorFacts, type Warning } from './domain/warnings.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { KnownIndicators } from './read-models/known-indicators.js';

/** What decides whether a text is soft for its unit. */
export interface Surroundings {
  readonly calendar: WorkingCalendar;
  readonly facts: IndicatorFacts;
}

interface Promised {
  readonly unitId: UnitId;
  readonly terms: Terms;
}

/** Looks at the texts of many units at once: for each what is known of its indicators elsewhere, and how it works. */
@Injectable()
export class SoftTargets {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly indicators: KnownIndicators,
  ) {}

  /** By the text, in its own object. */
  async around(promised: readonly Promised[]): Promise<(of: Promised) => Surroundings> {
    const calendars = await this.calendars.ofUnits(promised.map(({ unitId }) => unitId));
    const facts = new Map<number, ReadonlyMap<UnitId, IndicatorFacts>>();
    for (const [year, ofYear] of byKey(promised, ({ terms }) => terms.year)) {
      const [first] = ofYear;
      if (!first) continue;
      // All indicators at once: what is known of one that a unit doesn't promise is of no use to it.
      const every = { ...first.terms, items: ofYear.flatMap(({ terms }) => terms.items) };
      facts.set(
        year,
        await this.indicators.about([...new Set(ofYear.map(({ unitId }) => unitId))], every, null),
      );
    }
    return ({ unitId, terms }) => {
      const calendar = calendars.get(unitId);
      if (!calendar) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
      return { calendar, facts: facts.get(terms.year)?.get(unitId) ?? noFacts };
    };
  }

  /** Every warning about each of the texts, in their order. Throws ITEM_DUE_IN_PAST. */
  async warnings(promised: readonly Promised[], today: LocalDate): Promise<Warning[][]> {
    const around = await this.around(promised);
    return promised.map((one) => {
      const { calendar, facts } = around(one);
      return warningsOf(one.terms, itemDuesOf(calendar, one.terms, today), facts);
    });
  }
}
