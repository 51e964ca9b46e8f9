import { describe } from '@jest/globals';
import { postgresBackend } from '#libs/platform/src/queues/postgres-backend.js';
import { TestDatabase } from '../support/test-database.js';
import { describeQueue } from './queue-contract.js';

describe('queues in PostgreSQL', () => {
  let database: TestDatabase;
  describeQueue(
    async () => {
      database = await TestDatabase.create();
      return postgresBackend(database.url);
    },
    () => database.drop(),
  );
});
