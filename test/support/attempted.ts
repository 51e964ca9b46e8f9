import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** What a decision records, or nothing where it is refused. */
export function attempted<State, Event>(
  step: ((state: State) => readonly Event[]) | undefined,
  state: State,
): readonly Event[] {
  try {
    return step?.(state) ?? [];
  } catch (error) {
    if (error instanceof RuleBroken) return [];
    throw error;
  }
}
