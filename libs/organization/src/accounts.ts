import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { hashPassword } from './passwords.js';
import { saltedHash } from '#libs/platform/src/salted-hash.js';

/** An account ready to be committed: the row beside the event, and what the event says of the username. */
export interface SealedAccount {
  readonly usernameHash: string;
  readonly row: SideRow;
}

/** Names and passwords of accounts, which stand beside the record. */
@Injectable()
export class Accounts {
  constructor(private readonly database: Database) {}

  /** A person has one username for good; a new password goes under the old name. */
  async seal(personId: PersonId, password: string, username?: string): Promise<SealedAccount> {
    const before = await this.of(personId);
    const name = before?.username ?? username;
    if (name === undefined) throw new RuleBroken('NO_ACCOUNT');
    if (username !== undefined && username !== name) throw new RuleBroken('USERNAME_FIXED');
    const salt = before?.salt ?? randomBytes(16);
    const row = { person_id: personId, username: name, salt, password_hash: await hashPassword(password) };
    return {
      usernameHash: saltedHash(salt, name),
      row: { table: 'accounts', identity: ['person_id'], row },
    };
  }

  private of(personId: PersonId): Promise<{ username: string; salt: Buffer } | undefined> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ username: string; salt: Buffer }>(
        'select username, salt from accounts where tenant_id = $1 and person_id = $2',
        [tenantId, personId],
      );
      return rows[0];
    });
  }
}
