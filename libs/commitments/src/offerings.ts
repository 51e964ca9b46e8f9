import { Injectable } from '@nestjs/common';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import type { Terms } from './domain/terms.js';
import { noFacts } from './domain/warnings.js';
import { preparedOffer, type OfferAsked, type PreparedOffer } from './prepared-offer.js';
import { KnownIndicators } from './read-models/known-indicators.js';

/** Gathers what freezing a text needs: the calendar, the facts it is compared with, and the answers sealed beside it. */
@Injectable()
export class Offerings {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly indicators: KnownIndicators,
  ) {}

  async prepare(id: string, unitId: UnitId, terms: Terms, asked: OfferAsked): Promise<PreparedOffer> {
    const calendar = await this.calendars.of(unitId);
    const facts = (await this.indicators.about([unitId], terms, id)).get(unitId) ?? noFacts;
    return preparedOffer(id, { calendar, facts }, asked);
  }
}
