import { expect } from '@jest/globals';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Evolver } from '#libs/kernel/src/stream-model.js';

interface Decided<Event> {
  /** The decision records exactly these events. */
  then(...events: readonly Event[]): void;
  /** The decision is refused with this code, and these details where given. */
  thenRefused(code: string, details?: object): void;
}

interface Given<State, Event> {
  readonly state: State;
  when(decision: (state: State) => readonly Event[]): Decided<Event>;
}

/** What happened so far, folded; then one decision; then what it recorded or why it was refused. */
export function given<State, Event extends DomainEvent>(
  model: Evolver<State, Event>,
  ...history: readonly NoInfer<Event>[]
): Given<State, Event> {
  const state = history.reduce((folded, event) => model.evolve(folded, event), model.initial);
  return {
    state,
    when: (decision) => ({
      then: (...events) => expect(decision(state)).toEqual(events),
      thenRefused: (code, details = {}) => {
        const refusal = refusalOf(() => decision(state));
        expect(refusal.code).toBe(code);
        expect(refusal.details).toMatchObject(details);
      },
    }),
  };
}

function refusalOf(decide: () => readonly DomainEvent[]): RuleBroken {
  try {
    decide();
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
  throw new Error('the decision was not refused');
}
