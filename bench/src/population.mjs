import { randomBytes } from 'node:crypto';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { contexts } from '../../dist/libs/composition/src/contexts.js';
import { Clock } from '../../dist/libs/kernel/src/clock.js';
import { EventStore } from '../../dist/libs/kernel/src/event-store.js';
import { foundTenant } from '../../dist/libs/organization/src/found-tenant.js';
import { hashPassword } from '../../dist/libs/organization/src/passwords.js';
import { personStream } from '../../dist/libs/organization/src/person-stream.js';
import { rebuildClosure } from '../../dist/libs/organization/src/read-models/unit-closure.js';
import { unitStream } from '../../dist/libs/organization/src/unit-stream.js';
import { AuthorizedCommands } from '../../dist/libs/platform/src/commands/authorized-commands.js';
import { readConfig } from '../../dist/libs/platform/src/config.js';
import { travel } from '../../dist/libs/platform/src/journey.js';
import { openRaw } from './databases.mjs';
import { Seeded } from './seed.mjs';
import { openOfficialCalendar } from './tenants.mjs';

/** Everybody's. */
export const PASSWORD = 'ba cây chụm lại nên hòn núi cao';
const FROM = '2020-01-01';
const STEP = 250;
const COMMUNES_A_DISTRICT = 119;

class Populating {}

/**
 * A province with so many units below it, each with a head who may sign, and a chair who may assign. Written through the
 * event store in batches, with the first account made as a founding makes it.
 * @param {string} url of a migrated database
 * @param {{ units: number, accounts: number, communes?: number }} size how many of the heads have an account, and how many communes
 *   lie in a district
 */
export async function populate(url, { units, accounts, communes = COMMUNES_A_DISTRICT }) {
  const owner = openRaw(url, 2);
  await owner.query(
    `update clock set demo = true, shift = timestamptz '2024-03-01 02:00Z' - clock_timestamp()`,
  );
  const config = readConfig({ DATABASE_URL: url, DATABASE_POOL: '4' });
  const app = await NestFactory.createApplicationContext(
    { module: Populating, imports: contexts(config) },
    { logger: ['error'] },
  );
  const store = app.get(EventStore);
  const seeded = new Seeded(11);
  const [tenantId, root] = [seeded.uuid(), seeded.uuid()];
  const level = (code, rank) => ({ code, name: code, rank, validFrom: FROM, validTo: null });
  const administrator = {
    personId: seeded.uuid(),
    grantId: seeded.uuid(),
    username: 'quan',
    password: PASSWORD,
  };
  await foundTenant(
    { owner, commands: app.get(AuthorizedCommands), clock: app.get(Clock) },
    {
      tenantId,
      name: 'Tỉnh thử',
      levels: [level('PROVINCE', 1), level('DISTRICT', 2), level('COMMUNE', 3)],
      root: { unitId: root, name: 'Tỉnh thử', level: 'PROVINCE', validFrom: FROM },
      administrator: { ...administrator, name: 'Trần Thị Quản', email: null },
    },
  );

  await openOfficialCalendar(store, seeded, tenantId);
  const actor = { tenantId, personId: administrator.personId, onBehalfOf: null, grants: [] };
  const decideAll = async (model, things, eventsOf) => {
    for (let from = 0; from < things.length; from += STEP) {
      const some = new Map(things.slice(from, from + STEP).map((thing) => [thing.id, thing]));
      const journey = { actor, correlationId: seeded.uuid(), causationId: null };
      await travel(journey, () =>
        store.decideMany(
          model,
          [...some.keys()].map((id) => ({ id })),
          (state, moment, id) => eventsOf(some.get(id), state, moment),
        ),
      );
    }
  };

  const tree = [];
  for (let index = 0, district = root; index < units; index++) {
    const isDistrict = index % (communes + 1) === 0;
    const id = seeded.uuid();
    const parentId = isDistrict ? root : district;
    if (isDistrict) district = id;
    tree.push({ id, parentId, name: `Đơn vị ${index + 1}`, level: isDistrict ? 'DISTRICT' : 'COMMUNE' });
  }
  await decideAll(unitStream, tree, ({ id: unitId, ...unit }) => [
    { type: 'UnitEstablished', data: { unitId, ...unit, validFrom: FROM } },
  ]);

  const person = (unitId, official, username) => ({
    id: seeded.uuid(),
    detailsId: seeded.uuid(),
    unitId,
    function: official,
    username,
  });
  const chair = person(root, 'ASSIGNER', 'chu');
  const heads = tree.map(({ id }, index) =>
    person(id, 'SIGNATORY', index < accounts ? `truong${index + 1}` : undefined),
  );
  await decideAll(
    personStream,
    [chair, ...heads],
    ({ id: personId, detailsId, unitId, function: official, username }) => {
      const functions = official === 'SIGNATORY' ? ['SIGNATORY', 'HEAD_OF_UNIT'] : [official];
      return [
        { type: 'PersonRegistered', data: { personId, unitId, detailsId, detailsHash: 'c0ffee' } },
        {
          type: 'PositionTaken',
          data: { positionId: seeded.uuid(), unitId, title: 'Chủ tịch', head: true, from: FROM },
        },
        ...functions.map((held) => ({
          type: 'FunctionGranted',
          data: { grantId: seeded.uuid(), function: held, unitId, from: FROM, to: null },
        })),
        ...(username ? [{ type: 'AccountOpened', data: { usernameHash: 'c0ffee' } }] : []),
      ];
    },
  );
  const everybody = JSON.stringify([chair, ...heads]);
  const passwordHash = await hashPassword(PASSWORD);
  await owner.query(
    `insert into person_details (tenant_id, id, person_id, name, search, salt)
     select $1, "detailsId", id, 'Người thử', 'nguoi thu', $3
     from jsonb_to_recordset($2) as p("detailsId" uuid, id uuid)`,
    [tenantId, everybody, randomBytes(16)],
  );
  await owner.query(
    `insert into accounts (tenant_id, person_id, username, salt, password_hash)
     select $1, id, username, $3, $4 from jsonb_to_recordset($2) as p(id uuid, username text) where username is not null`,
    [tenantId, everybody, randomBytes(16), passwordHash],
  );
  await rebuildClosure({ query: (text, values) => owner.query(text, values) }, tenantId);
  await owner.query('analyze');

  return {
    tenantId,
    root,
    chair,
    heads,
    owner,
    decideAll,
    uuid: () => seeded.uuid(),
    async close() {
      await app.close();
      await owner.end();
    },
  };
}
