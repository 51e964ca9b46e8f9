import type { NamedLadder } from '#libs/contracts/src/http/ladders.js';
import { useTexts } from '../texts/language.js';

/** How a version of a ladder is called: where it holds and its number; what is shipped, so. */
export function useLadderName(): (ladder: NamedLadder) => string {
  const t = useTexts();
  return ({ where, place, number }) => {
    const holds = where === null ? t.ladders.shipped : t.ladders.place(where.scope, place);
    return t.steps.by(holds, t.ladders.version(number));
  };
}
