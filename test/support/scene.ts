import { afterAll, beforeAll, jest } from '@jest/globals';
import { Service, type ServiceOptions } from './service.js';
import type { SmallDistrict } from './small-district.js';
import { TestDatabase } from './test-database.js';
import type { Visitor } from './visitor.js';

/** A running service in which a chair and a head of unit have signed in. */
export interface Scene {
  readonly database: TestDatabase;
  readonly service: Service;
  readonly small: SmallDistrict;
  readonly administrator: Visitor;
  readonly chair: Visitor;
  readonly head: Visitor;
}

/** Business time of a scene: a Friday morning in Vietnam. */
export const MORNING = '2024-03-01T02:00:00Z';

/** Sets the scene before the tests of a `describe` and clears it away after them. */
export function scene(options?: ServiceOptions): Scene {
  let set: Scene | undefined;
  // Whole processes do the work, on machines that may be busy with other specs.
  jest.setTimeout(120_000);
  let database: TestDatabase | undefined;
  let service: Service | undefined;
  beforeAll(async () => {
    database = await TestDatabase.create();
    await database.freeze(MORNING);
    service = await Service.start(database, options);
    const small = await service.foundSmallDistrict();
    const administrator = await service.signIn(small.administrator);
    const chair = await service.signInToSign(small.chair);
    const head = await service.signInToSign(small.head);
    set = { database, service, small, administrator, chair, head };
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });
  const now = (): Scene => {
    if (!set) throw new Error('the scene is set when the tests begin');
    return set;
  };
  return {
    get database() {
      return now().database;
    },
    get service() {
      return now().service;
    },
    get small() {
      return now().small;
    },
    get administrator() {
      return now().administrator;
    },
    get chair() {
      return now().chair;
    },
    get head() {
      return now().head;
    },
  };
}
