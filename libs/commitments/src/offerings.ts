import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { termsHash } from './canonical-terms.js';
import type { Offering } from './domain/offer.js';
import type { Terms } from './domain/terms.js';
import { noFacts, type WarningName } from './domain/warnings.js';
import { KnownIndicators } from './read-models/known-indicators.js';

/** The answer of who issues to one warning, in his own words. */
export interface WarningAnswer extends WarningName {
  readonly answer: string;
}

/** What a text is offered with: by when it is to be signed, and how its warnings are answered. */
export interface OfferAsked {
  readonly signBy: LocalDate;
  readonly answers: readonly WarningAnswer[];
}

/** Gathers what freezing a text needs: the calendar, the facts it is compared with, and the answers sealed beside it. */
@Injectable()
export class Offerings {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly indicators: KnownIndicators,
  ) {}

  /** `beside` is committed with the events. */
  async prepare(
    id: string,
    unitId: UnitId,
    terms: Terms,
    { signBy, answers }: OfferAsked,
  ): Promise<{ readonly at: (now: Instant) => Offering; readonly beside: readonly SideRow[] }> {
    const calendar = await this.calendars.of(unitId);
    const facts = (await this.indicators.about([unitId], terms, id)).get(unitId) ?? noFacts;
    const sealed = answers.map(({ answer, ...name }) => ({ name, ...sealRemark(id, answer) }));
    const given = sealed.map(({ name, remark }) => ({ ...name, answer: remark }));
    const hash: Offering['hash'] = (format, parties, frozen) => termsHash(format, id, parties, frozen);
    return {
      at: (now) => ({ now, calendar, signBy, hash, facts, answers: given }),
      beside: sealed.map(({ row }) => row),
    };
  }
}
