import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { ChainLink } from '#libs/kernel/src/organization.js';
import { newId } from '../../../../test/support/journey.js';
import { escalate } from './escalation.js';

const people = () => newId<'person'>();
const [staff, head, vice, chair, viceChair, secretary] = [
  people(),
  people(),
  people(),
  people(),
  people(),
  people(),
];
const names = new Map<PersonId, string>([
  [staff, 'staff'],
  [head, 'head'],
  [vice, 'vice'],
  [chair, 'chair'],
  [viceChair, 'vice chair'],
  [secretary, 'secretary'],
]);
const nameOf = (person: PersonId | null): string | null =>
  person === null ? null : (names.get(person) ?? '?');

const until: LocalDate = localDate('2024-03-15');
const there = (person: PersonId): ChainLink => link({ person, absence: null });
const away = (person: PersonId, deputy: PersonId | null): ChainLink =>
  link({ person, absence: { until, deputy } });
const vacant = (): ChainLink => link(null);
const link = (of: ChainLink['head']): ChainLink => ({ unit: newId<'unit'>(), head: of });

const brought = (owner: PersonId, level: number, ...chain: ChainLink[]): [string | null, string] => {
  const { to, path } = escalate(owner, chain, level);
  expect(path.map(({ unit }) => unit)).toEqual(chain.slice(0, path.length).map(({ unit }) => unit));
  return [nameOf(to), path.map(({ outcome }) => outcome).join(' ')];
};

describe('whom a duty is brought to', () => {
  it.each<[string, PersonId, number, ChainLink[], string | null, string]>([
    ['the head of his unit, for a member of staff', staff, 1, [there(head), there(chair)], 'head', 'TOLD'],
    ['the head above, for the head himself', head, 1, [there(head), there(chair)], 'chair', 'CONCERNED TOLD'],
    ['past a vacant post', head, 1, [there(head), vacant(), there(chair)], 'chair', 'CONCERNED VACANT TOLD'],
    [
      'to the deputy of an absent superior',
      staff,
      1,
      [away(head, vice), there(chair)],
      'vice',
      'DEPUTY_TOLD',
    ],
    [
      'past an absent superior whom nobody stands in for',
      staff,
      1,
      [away(head, null), there(chair)],
      'chair',
      'ABSENT TOLD',
    ],
    [
      'never to the deputy of the head whom it is about',
      head,
      1,
      [away(head, vice), there(vice), there(chair)],
      'chair',
      'CONCERNED CONCERNED TOLD',
    ],
    [
      'not to that deputy where he stands in for the superior as well',
      head,
      1,
      [away(head, vice), away(chair, vice), there(secretary)],
      'secretary',
      'CONCERNED CONCERNED TOLD',
    ],
    [
      'not to the owner where he stands in for his superior',
      head,
      1,
      [there(head), away(chair, head), there(secretary)],
      'secretary',
      'CONCERNED CONCERNED TOLD',
    ],
    ['to the second superior', staff, 2, [there(head), there(chair)], 'chair', 'TOLD TOLD'],
    [
      'to the second superior past who is away, counted by who is told',
      staff,
      2,
      [away(head, null), there(chair), there(secretary)],
      'secretary',
      'ABSENT TOLD TOLD',
    ],
    [
      'to a second superior who is another person than the first',
      staff,
      2,
      [there(chair), there(chair), there(secretary)],
      'secretary',
      'TOLD TOLD_ALREADY TOLD',
    ],
    [
      'to another than the first, deputies counted too',
      staff,
      2,
      [away(chair, viceChair), there(viceChair), there(secretary)],
      'secretary',
      'DEPUTY_TOLD TOLD_ALREADY TOLD',
    ],
    [
      'to the topmost where nobody stands so high',
      staff,
      5,
      [there(head), there(chair)],
      'chair',
      'TOLD TOLD',
    ],
    ['to nobody where he is the topmost himself', chair, 1, [there(chair)], null, 'CONCERNED'],
    [
      'to nobody where all posts above are vacant',
      head,
      1,
      [there(head), vacant()],
      null,
      'CONCERNED VACANT',
    ],
    ['to nobody where there is no chain', staff, 1, [], null, ''],
  ])('%s', (_, owner, level, chain, to, outcomes) => {
    expect(brought(owner, level, ...chain)).toEqual([to, outcomes]);
  });

  it('records every station with its head and deputy', () => {
    const { path } = escalate(staff, [away(head, vice), there(chair)], 2);
    expect(path).toMatchObject([
      { head, deputy: vice, outcome: 'DEPUTY_TOLD' },
      { head: chair, deputy: null, outcome: 'TOLD' },
    ]);
  });

  it('never goes to the owner, whatever the chain', () => {
    const everybody = [head, vice, chair];
    const links = everybody.flatMap((person) => [
      there(person),
      away(person, null),
      away(person, vice),
      away(person, head),
    ]);
    for (const owner of everybody)
      for (const one of [...links, vacant()])
        for (const two of [...links, vacant()])
          for (const level of [1, 2]) expect(escalate(owner, [one, two], level).to).not.toBe(owner);
  });
});
