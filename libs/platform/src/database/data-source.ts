import pg from 'pg';
import { DataSource, type MixedList, type EntitySchema } from 'typeorm';
import { migrations } from './migrations.js';

const DATE = 1082;
// A date is a day, not an instant: pg's default would make it midnight of the server's zone.
pg.types.setTypeParser(DATE, (text) => text);

/** The database roles: `camket_app` stands inside the tenant wall, `camket_relay` reads across tenants and writes little. */
export type DatabaseRole = 'camket_app' | 'camket_relay';

export interface DataSourceOptions {
  readonly url: string;
  readonly pool: number;
  /** Without a role one is the login itself, which owns the tables: for migrations only. */
  readonly role?: DatabaseRole;
  readonly entities?: MixedList<(new () => object) | EntitySchema>;
}

// The relay looks for little among much, or reads on where it stands, by statements that are planned when a table may have been
// empty: it walks along indexes and neither reads a table from end to end nor gathers all that there is to sort it.
const ALONG_INDEXES = ' -c enable_seqscan=off -c enable_bitmapscan=off';

const settings = (role: DatabaseRole | undefined): string =>
  role === undefined ? '' : ` -c role=${role}${role === 'camket_relay' ? ALONG_INDEXES : ''}`;

/** A TypeORM data source on our schema; the caller initialises and destroys it. */
export function dataSource({ url, pool, role, entities = [] }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    schema: 'camket',
    entities,
    migrations,
    migrationsTableName: 'migrations',
    poolSize: pool,
    extra: {
      options: `-c search_path=camket${settings(role)}`,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      application_name: role ?? 'camket_migrations',
    },
  });
}
