import type { z } from 'zod';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { ItemTime, Terms } from '#libs/commitments/src/domain/terms.js';
import type { draftTerms, itemTime } from '#libs/contracts/src/http/commitments.js';
import { id } from '#libs/kernel/src/ids.js';

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

const timeGiven = (time: z.output<typeof itemTime>): ItemTime =>
  time.kind === 'DATE' ? { ...time, on: localDate(time.on) } : time;
