import { randomUUID } from 'node:crypto';
import { localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { getPerson } from '#libs/contracts/src/http/people.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { answerOf, changedBy } from './answers.js';
import { as, newId } from './journey.js';
import type { Service } from './service.js';
import { PASSWORD, type Official, type SmallDistrict } from './small-district.js';
import type { Visitor } from './visitor.js';

interface Newcomer {
  readonly name: string;
  readonly username: string;
  readonly title: string;
  readonly head: boolean;
  readonly functions: readonly Grant['function'][];
  readonly from?: LocalDate;
}

/** Somebody more takes a post in the commune of a small district, with an account and a password of his own. */
export async function joinCommune(
  service: Service,
  { administrator, commune, tenantId }: SmallDistrict,
  { name, username, title, head, functions, from = localDate('2024-01-02') }: Newcomer,
): Promise<Official> {
  const official: Official = {
    tenantId,
    personId: newId<'person'>(),
    name,
    username: `${username}.${tenantId.slice(0, 8)}`,
    grants: functions.map((held) => ({ function: held, unit: commune })),
  };
  const { personId } = official;
  await service.found(async ({ commands }) => {
    await as(administrator, async () => {
      const email = `${official.username}@example.vn`;
      await commands.execute(new RegisterPerson(personId, commune, { name, email }));
      const position = { positionId: randomUUID(), unitId: commune, title, head, from };
      await commands.execute(new TakePosition(personId, position));
      for (const grant of official.grants) {
        const held = { grantId: randomUUID(), function: grant.function, unitId: grant.unit, from, to: null };
        await commands.execute(new GrantFunction(personId, held));
      }
    });
    const oneself = { ...official, grants: administrator.grants };
    await as(oneself, () => commands.execute(new OpenAccount(personId, official.username, PASSWORD)));
  });
  return official;
}

/** The head of the commune leaves the post, the first one unless another is named; `on` is the last day. */
export async function headLeaves(
  administrator: Visitor,
  small: SmallDistrict,
  on: string,
  head: Official = small.head,
): Promise<void> {
  const path = `/api/persons/${head.personId}`;
  const { version, positions } = answerOf(getPerson, await administrator.ask('GET', path));
  changedBy(await administrator.ask('POST', `${path}/positions/${positions[0]?.id}/end`, { version, on }));
}
