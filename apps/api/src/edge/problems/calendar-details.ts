import type { CalendarContradiction } from '#libs/calendar/src/calendar-contradiction.js';
import type { Details } from './problem-catalogue.js';
import { textOf } from './details.js';

/** How each contradiction of a calendar is said in one language. */
export type ContradictionTexts = Readonly<Record<CalendarContradiction['what'], (one: Details) => string>>;

/** All contradictions of `details`, one after another; empty where it names none. */
export function contradictionsIn(details: Details, texts: ContradictionTexts): string {
  const { contradictions } = details;
  if (!Array.isArray(contradictions)) return '';
  const listed = contradictions.filter(
    (one: unknown): one is Details => typeof one === 'object' && one !== null,
  );
  return listed.flatMap((one) => sayingOf(textOf(one, 'what'), texts)?.(one) ?? []).join('; ');
}

const sayingOf = (what: string, texts: ContradictionTexts): ((one: Details) => string) | undefined =>
  new Map<string, (one: Details) => string>(Object.entries(texts)).get(what);
