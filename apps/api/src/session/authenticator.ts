import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';

/** Who somebody proved to be. A session holds as long as the account's epoch stands. */
export interface Identity {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly accountEpoch: number;
}

/** Who entered his own password again. */
export interface Confirmed extends Identity {
  /** Somebody else set the password and knows it: entering it proves nothing yet. */
  readonly initialPassword: boolean;
}

/** How people prove who they are. Also the Nest token of its implementation. */
export abstract class Authenticator {
  /** The person behind a username, or undefined where name or password is wrong or the account is locked. */
  abstract authenticate(username: string, password: string): Promise<Identity | undefined>;
  /** The same for the person who is signed in and enters his own password again. */
  abstract confirm(
    person: Pick<Identity, 'tenantId' | 'personId'>,
    password: string,
  ): Promise<Confirmed | undefined>;
}
