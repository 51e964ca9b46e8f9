import { Injectable } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { hashPassword, isOutdated, isPassword } from '#libs/organization/src/passwords.js';
import { Database } from '#libs/platform/src/database/database.js';
import { Authenticator, type Confirmed, type Identity } from './authenticator.js';

interface Account {
  readonly tenant_id: TenantId;
  readonly person_id: PersonId;
  readonly account_epoch: number;
  readonly password_hash: string;
}

/** Usernames and passwords kept here. */
@Injectable()
export class PasswordAuthenticator extends Authenticator {
  constructor(private readonly database: Database) {
    super();
  }

  async authenticate(username: string, password: string): Promise<Identity | undefined> {
    const { rows } = await this.database.pool.query<Account>('select * from account_of($1)', [
      username.toLowerCase(),
    ]);
    const account = rows[0];
    if (!(await isPassword(account?.password_hash, password)) || !account) return undefined;
    const { tenant_id: tenantId, person_id: personId, password_hash: kept } = account;
    if (await isOutdated(kept)) await this.rehash(tenantId, personId, kept, password);
    return { tenantId, personId, accountEpoch: account.account_epoch };
  }

  async confirm(
    { tenantId, personId }: Pick<Identity, 'tenantId' | 'personId'>,
    password: string,
  ): Promise<Confirmed | undefined> {
    const account = await this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<
        Pick<Account, 'account_epoch' | 'password_hash'> & { initial_password: boolean }
      >(
        `select p.account_epoch, p.initial_password, a.password_hash
         from accounts a join persons p on p.tenant_id = a.tenant_id and p.id = a.person_id
         where a.tenant_id = $1 and a.person_id = $2`,
        [tenantId, personId],
      );
      return rows[0];
    });
    if (!(await isPassword(account?.password_hash, password)) || !account) return undefined;
    const { account_epoch: accountEpoch, initial_password: initialPassword } = account;
    return { tenantId, personId, accountEpoch, initialPassword };
  }

  /** Only where the old hash still stands: a password set meanwhile must not come back. */
  private async rehash(
    tenantId: TenantId,
    personId: PersonId,
    kept: string,
    password: string,
  ): Promise<void> {
    const hash = await hashPassword(password);
    await this.database.inTenant(tenantId, (client) =>
      client.query(
        'update accounts set password_hash = $4 where tenant_id = $1 and person_id = $2 and password_hash = $3',
        [tenantId, personId, kept, hash],
      ),
    );
  }
}
