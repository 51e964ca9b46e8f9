import type { z } from 'zod';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { Parties } from '#libs/commitments/src/domain/parties.js';
import type { Terms } from '#libs/commitments/src/domain/terms.js';
import type { OfferAsked } from '#libs/commitments/src/prepared-offer.js';
import type { allCoSigners, draftTerms, warningAnswer } from '#libs/contracts/src/http/commitment-terms.js';
import { id } from '#libs/kernel/src/ids.js';
import { timeGiven } from '../edge/time-given.js';

/** Terms as they came in, each id and date known for what it is. */
export const termsGiven = (terms: z.output<typeof draftTerms>): Terms => ({
  ...terms,
  items: terms.items.map((item) => ({
    ...item,
    id: id<'item'>(item.id),
    personId: item.personId === null ? null : id<'person'>(item.personId),
    time: item.time && timeGiven(item.time),
  })),
});

/** Who is to sign beside the parties. */
export const coSignersGiven = ({
  SIGNATORY,
  ASSIGNER,
}: z.output<typeof allCoSigners>): Parties['coSigners'] => ({
  SIGNATORY: { ...SIGNATORY, people: SIGNATORY.people.map(id<'person'>) },
  ASSIGNER: { ...ASSIGNER, people: ASSIGNER.people.map(id<'person'>) },
});

/** With what a text is offered. */
export const offerGiven = (offer: {
  readonly signBy: string;
  readonly answers: readonly z.output<typeof warningAnswer>[];
}): OfferAsked => ({
  signBy: localDate(offer.signBy),
  answers: offer.answers.map((one) => ({
    ...one,
    itemId: one.itemId === null ? null : id<'item'>(one.itemId),
  })),
});
