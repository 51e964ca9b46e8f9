import type { QueryResultRow } from 'pg';

/** Anything that runs SQL: a connection of a tenant, or the transaction in which effects are written. */
export interface Queries {
  query<Found extends QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Found[]; readonly rowCount: number | null }>;
}
