import type { DataSource } from 'typeorm';

/** What TypeORM would change so that the tables fit the entities; empty when they do. */
export async function drift(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
