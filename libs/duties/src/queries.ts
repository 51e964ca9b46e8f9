import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';

/** Anything that runs SQL: a connection of a tenant, or the transaction in which effects are written. */
export type Queries = Pick<EffectTransaction, 'query'>;
