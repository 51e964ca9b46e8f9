import type { Session } from '#libs/contracts/src/http/session.js';
import { useHeld } from '../api/use-read.js';

export type OfficialFunction = Session['functions'][number]['function'];

/** Who is signed in, and what he may. */
export const useSession = (): Session => useHeld('getSession', {});

/** Whether one holds any of the functions, over whatever unit. */
export const holds = (session: Session, functions: readonly OfficialFunction[]): boolean =>
  session.functions.some((held) => functions.includes(held.function));

/** The units over which one holds a function, each once, in the order of the session. */
export function unitsHeld(
  session: Session,
  functions?: readonly OfficialFunction[],
): Session['functions'][number]['unit'][] {
  const units = session.functions
    .filter((held) => functions === undefined || functions.includes(held.function))
    .map((held) => held.unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
