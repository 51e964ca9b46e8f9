import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Absence, ChainLink } from '#libs/kernel/src/organization.js';
import { newId } from '../../../../test/support/journey.js';
import { decidersOf, type Requesting } from './deciders.js';

const someone = () => newId<'person'>();
const [head, deputy, chair, vice, secretary] = [someone(), someone(), someone(), someone(), someone()];
const away = (standIn: PersonId | null): Absence => ({ until: localDate('2024-03-15'), deputy: standIn });
const heads = (person: PersonId | null, absence: Absence | null = null): ChainLink => ({
  unit: newId<'unit'>(),
  head: person && { person, absence },
});
const asks = (asker: PersonId, creditor = chair, insiders: readonly PersonId[] = []): Requesting => ({
  owner: head,
  creditor,
  asker,
  insiders,
});

describe('who decides on a request for more time', () => {
  it.each<[string, Requesting, Absence | null, ChainLink[], PersonId[]]>([
    ['the creditor', asks(head), null, [], [chair]],
    ['the creditor, when a deputy asked', asks(deputy), null, [], [chair]],
    ['his deputy as well while he is away', asks(head), away(vice), [], [chair, vice]],
    ['he alone while nobody stands in', asks(head), away(null), [], [chair]],
    ['he alone where the owner stands in for him', asks(head), away(head), [], [chair]],
    ['he alone where the asker stands in for him', asks(deputy), away(deputy), [], [chair]],
    [
      'who heads above him when he asked himself',
      asks(chair),
      null,
      [heads(chair), heads(secretary)],
      [secretary],
    ],
    [
      'the deputy of that one while he is away',
      asks(chair),
      null,
      [heads(chair), heads(secretary, away(vice))],
      [vice],
    ],
    [
      'not his own deputy when he asked himself',
      asks(chair),
      away(vice),
      [heads(chair, away(vice)), heads(vice), heads(secretary)],
      [secretary],
    ],
    [
      'who heads above him when he owes it to himself',
      asks(deputy, head),
      null,
      [heads(head), heads(chair)],
      [chair],
    ],
    [
      'past the owner where he heads above the creditor who asked',
      asks(chair),
      null,
      [heads(chair), heads(head), heads(secretary)],
      [secretary],
    ],
    [
      'he alone where his deputy is of the unit that owes it',
      asks(head, chair, [vice]),
      away(vice),
      [],
      [chair],
    ],
    [
      'who heads above him, and is not of the unit, where he is of it himself',
      asks(head, chair, [chair, vice]),
      null,
      [heads(chair), heads(vice), heads(secretary)],
      [secretary],
    ],
    ['nobody where nobody is left above', asks(chair), null, [heads(chair), heads(null)], []],
  ])('%s', (_, request, absence, chain, expected) => {
    expect(decidersOf(request, { absence, chain })).toEqual(expected);
  });

  it('is never the owner or the asker', () => {
    const everybody = [head, deputy, chair, vice];
    for (const asker of everybody)
      for (const creditor of everybody)
        for (const standIn of everybody)
          for (const first of everybody)
            for (const absence of [null, away(standIn)]) {
              const chain = [heads(creditor, absence), heads(first, absence), heads(head), heads(asker)];
              const found = decidersOf(asks(asker, creditor), { absence, chain });
              expect(found).not.toContain(head);
              expect(found).not.toContain(asker);
            }
  });
});
