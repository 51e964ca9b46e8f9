import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listUnits } from '#libs/contracts/src/http/organization.js';
import { readConfig } from '#libs/platform/src/config.js';
import { answerOf } from '../../../../test/support/answers.js';
import { peopleServer, type PeopleServer } from '../../../../test/support/people-server.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { Visitor } from '../../../../test/support/visitor.js';
import { readAsked } from './asked.js';
import { found } from './found.js';

const args = {
  name: 'Tỉnh Nghệ An',
  level: 'TINH=Tỉnh',
  since: '2021-07-01',
  administrator: 'Nguyễn Văn A',
  username: 'quantri.moi',
};
const line = (given: object): string[] =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);

describe('the founding of an administration', () => {
  let spec: TestDatabase;
  let server: PeopleServer;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    server = await peopleServer(spec);
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
  });

  const foundIt = (given: object): Promise<string> =>
    found(readConfig({ DATABASE_URL: spec.url }), readAsked(line(given)));

  const left = async (): Promise<object | undefined> =>
    (
      await spec.owner.query<{ events: string }>(
        'select (select count(*) from events) as events, (select count(*) from person_details) as people',
      )
    ).rows[0];

  it('lets its administrator sign in, who finds its topmost unit', async () => {
    const password = await foundIt(args);
    const administrator = new Visitor(server.url);
    expect(await administrator.signIn(args.username, password)).toMatchObject({
      status: 200,
      body: { tenant: { name: args.name }, functions: [{ function: 'ADMINISTRATOR' }] },
    });
    const { units } = answerOf(listUnits, await administrator.ask('GET', '/api/units'));
    expect(units).toMatchObject([{ name: args.name, level: 'TINH' }]);
  });

  it('is refused a second time, or for a username that somebody has, and leaves nothing', async () => {
    await expect(foundIt(args)).rejects.toThrow('was founded already');
    const before = await left();
    const other = { ...args, name: 'Tỉnh Khác' };
    await expect(foundIt(other)).rejects.toThrow('quantri.moi is taken');
    await expect(foundIt({ ...other, username: 'khac', since: '2090-01-01' })).rejects.toThrow(
      'still to come',
    );
    expect(await left()).toEqual(before);
  });

  it('is told all that is missing or wrong at once', () => {
    const { name, since, ...rest } = args;
    expect(() => readAsked(line({ ...rest, level: 'Tỉnh', since: '1 July' }))).toThrow(
      /--name: [^]*--level: [^]*--since: /,
    );
    expect(() => readAsked(['--naem', 'x'])).toThrow('--naem');
  });
});
