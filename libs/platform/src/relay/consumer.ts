import type { Row } from '#libs/kernel/src/stream-model.js';
import type { EffectTransaction } from './effect-transaction.js';
import type { Wanted } from './event-reader.js';
import type { RecordedEvent } from './recorded-event.js';

/** One row that follows from an event. Its table has a unique key, so that the same event twice has one effect. */
export interface Effect {
  readonly table: string;
  readonly row: Row;
}

/** An event that a consumer leaves aside on purpose, and why. */
export interface Skipped {
  readonly event: RecordedEvent;
  readonly reason: string;
}

/**
 * Whoever turns events into effects. It sees every event of its types once it is settled, in order; a batch's effects and
 * the step of the checkpoint commit together. Returning is "done", a list of Skipped is "not for me, because", and
 * throwing is "again later": the batch is then cut until the failing event stands alone, the others go on.
 */
export interface Consumer extends Wanted {
  readonly name: string;
  handle(
    events: readonly RecordedEvent[],
    transaction: EffectTransaction,
  ): Promise<readonly Skipped[] | void>;
}

/** Nest token of all consumers of a worker. */
export const CONSUMERS = Symbol('consumers');

/** A consumer from a pure function: what rows follow from one event, or why none do. */
export function policy(
  name: string,
  types: readonly string[],
  effectsOf: (event: RecordedEvent) => readonly Effect[] | { readonly skip: string },
): Consumer {
  return {
    name,
    types,
    async handle(events, transaction) {
      const effects: Effect[] = [];
      const skipped: Skipped[] = [];
      for (const event of events) {
        const outcome = effectsOf(event);
        if ('skip' in outcome) skipped.push({ event, reason: outcome.skip });
        else effects.push(...outcome);
      }
      await transaction.write(effects);
      return skipped;
    },
  };
}
