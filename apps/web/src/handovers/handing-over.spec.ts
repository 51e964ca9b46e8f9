import { describe, expect, it } from '@jest/globals';
import { actsOf, countOf, readiness, sorted, type Bound } from './handing-over.js';

const person = (id: string) => ({ id, name: id, post: null });
const bound = (id: string, successor: string | null, toReissue = false): Bound => ({
  id,
  version: 4,
  title: id,
  year: 2024,
  unit: { id: 'unit', name: 'Xã', under: null },
  unitEnded: null,
  toReissue,
  successor: successor === null ? null : person(successor),
  statement: [],
});
const preview = (...commitments: Bound[]) => ({ person: person('old'), commitments });

describe('What somebody is bound by', () => {
  it('passes for a signatory to the head of each unit, where there is another and the text is in force', () => {
    const all = preview(
      bound('a', 'new'),
      bound('b', 'other'),
      bound('c', 'new'),
      bound('d', null),
      bound('e', 'old'),
      bound('f', 'new', true),
    );
    const found = sorted(all, 'SIGNATORY', undefined);
    expect(found.passing.map(({ to, commitments }) => [to.id, commitments.map(({ id }) => id)])).toEqual([
      ['new', ['a', 'c']],
      ['other', ['b']],
    ]);
    expect(found.toReissue.map(({ id }) => id)).toEqual(['f']);
    expect(found.withoutHead.map(({ id }) => id)).toEqual(['d', 'e']);
    expect(countOf(found)).toBe(3);
    expect(readiness(all, 'SIGNATORY')).toEqual({ ready: 3, rest: 3 });
  });

  it('passes to a unit that takes over where its own is no more, what waits for signatures with it', () => {
    const ended = (id: string, successor: string | null, toReissue = false): Bound => ({
      ...bound(id, successor, toReissue),
      unitEnded: '2024-03-15',
    });
    const waiting = preview(ended('a', null), ended('b', null, true), bound('c', 'new'));
    expect(sorted(waiting, 'SIGNATORY', undefined)).toMatchObject({
      unitEnded: [{ id: 'a' }, { id: 'b' }],
      toReissue: [],
      withoutHead: [],
    });
    expect(readiness(waiting, 'SIGNATORY')).toEqual({ ready: 1, rest: 2 });
    const chosen = preview(ended('a', 'new'), ended('b', 'new', true), bound('c', 'new'));
    const handover = { side: 'SIGNATORY', on: '2024-03-20', note: 'NQ 1678', unitId: 'unit-2' } as const;
    expect(
      actsOf(sorted(chosen, 'SIGNATORY', undefined), handover).map(({ unitId, commitments }) => [
        unitId,
        commitments.map(({ id }) => id),
      ]),
    ).toEqual([
      [null, ['c']],
      ['unit-2', ['a', 'b']],
    ]);
  });

  it('passes for an assigner to whom one chose, what waits for signatures with it', () => {
    const all = preview(bound('a', null), bound('b', null, true));
    expect(sorted(all, 'ASSIGNER', undefined).passing).toEqual([]);
    expect(countOf(sorted(all, 'ASSIGNER', person('next')))).toBe(2);
    expect(readiness(all, 'ASSIGNER')).toEqual({ ready: 2, rest: 0 });
  });

  it('is handed over in acts of at most a hundred, each to one successor', () => {
    const many = Array.from({ length: 230 }, (_, index) =>
      bound(String(index), index < 210 ? 'new' : 'other'),
    );
    const acts = actsOf(sorted(preview(...many), 'SIGNATORY', undefined), {
      side: 'SIGNATORY',
      unitId: null,
      on: '2024-03-20',
      note: null,
    });
    expect(acts.map(({ to, commitments }) => [to, commitments.length])).toEqual([
      ['new', 100],
      ['new', 100],
      ['new', 10],
      ['other', 20],
    ]);
    expect(new Set(acts.flatMap(({ commitments }) => commitments.map(({ id }) => id))).size).toBe(230);
  });
});
