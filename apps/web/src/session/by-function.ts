import type { Reply } from '../api/endpoints.js';

export type Account = Reply<'getWelcome'>['accounts'][number];

export interface AccountGroup {
  readonly function: Account['function'];
  readonly accounts: readonly Account[];
}

/** The accounts of each function together, in the order in which the first of each is given. */
export function byFunction(accounts: readonly Account[]): AccountGroup[] {
  const functions = [...new Set(accounts.map((account) => account.function))];
  return functions.map((held) => ({
    function: held,
    accounts: accounts.filter((account) => account.function === held),
  }));
}
