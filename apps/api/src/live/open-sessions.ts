import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/src/database/database.js';

/** Which sessions still hold: a stream outlives the request that was checked when it began. */
@Injectable()
export class OpenSessions {
  constructor(private readonly database: Database) {}

  /** Of sessions by id, those that haven't ended, expired or been locked out. */
  async among(ids: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.database.pool.query<{ id: string }>(
      `select encode(token_hash, 'hex') as id from sessions_of($1)`,
      [[...new Set(ids)].map((id) => Buffer.from(id, 'hex'))],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
