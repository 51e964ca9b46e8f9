import { DatabaseError, type PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Database } from '../database/database.js';
import { GatheredByTenant } from '../database/gathered-by-tenant.js';
import { appendStatement, type Append } from './append-statement.js';

/** Wider ones keep everybody else waiting and gain nothing by company. */
const WIDEST_IN_COMPANY = 8;
const WIDTH = { atOnce: 2, most: 32 };

/**
 * Commits commands. Those that come at the same time share one statement (a group commit), which costs each a fraction of
 * one of its own; where the database refuses it, each is committed by itself, so that nobody suffers for another.
 */
export class Appends {
  private readonly gathered: GatheredByTenant<Append, DatabaseError | undefined>;

  constructor(private readonly database: Database) {
    this.gathered = new GatheredByTenant((tenantId, appends) => this.commitAll(tenantId, appends), WIDTH);
  }

  /** Throws the DatabaseError with which this very command was refused. */
  async commit(tenantId: TenantId, append: Append): Promise<void> {
    const apart = append.beside?.length || append.commits.length > WIDEST_IN_COMPANY;
    const refusal = apart
      ? await this.database.apart(tenantId, (client) => commitOne(client, tenantId, append))
      : await this.gathered.ask(tenantId, append);
    if (refusal) throw refusal;
  }

  private commitAll(tenantId: TenantId, appends: readonly Append[]): Promise<(DatabaseError | undefined)[]> {
    return this.database.apart(tenantId, async (client) => {
      const refusal = await refusalOf(client.query(appendStatement(tenantId, appends)));
      if (!refusal) return appends.map(() => undefined);
      if (appends.length === 1) return [refusal];
      const refusals: (DatabaseError | undefined)[] = [];
      for (const append of appends) refusals.push(await commitOne(client, tenantId, append));
      return refusals;
    });
  }
}

const commitOne = (
  client: PoolClient,
  tenantId: TenantId,
  append: Append,
): Promise<DatabaseError | undefined> => refusalOf(client.query(appendStatement(tenantId, [append])));

/** Classes of SQLSTATE by which a statement is refused for what it says, and is surely not committed. */
const REFUSED = ['21', '22', '23', '40'];

async function refusalOf(query: Promise<unknown>): Promise<DatabaseError | undefined> {
  try {
    await query;
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError && REFUSED.includes(error.code?.slice(0, 2) ?? '')) return error;
    throw error;
  }
}
