import type { FactoryProvider } from '@nestjs/common';
import { CONSUMERS, type Consumer } from '#libs/platform/src/relay/consumer.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { Waker } from '#libs/platform/src/relay/waker.js';

const fail = (consumer: string, error: unknown): never => {
  throw new Error(`${consumer} could not follow the demonstration`, { cause: error });
};

/** A relay without timers that tells only what must not happen: all that it is given comes from our own hand. */
export const quietRelay: FactoryProvider<Relay> = {
  provide: Relay,
  inject: [RelayDatabase, Waker, CONSUMERS],
  useFactory: (database: RelayDatabase, waker: Waker, consumers: readonly Consumer[]) =>
    new Relay(database, consumers, waker, {
      handled: () => undefined,
      skipped: () => undefined,
      heldBack: () => undefined,
      failed: (consumer, _, error) => fail(consumer, error),
      outage: fail,
    }),
};
