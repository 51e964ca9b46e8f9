import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { unitStream } from '../unit-stream.js';
import { abolish, establish, move, rename } from './unit-decisions.js';
import type { Unit, UnitEvent } from './unit.js';

const [unitId, province, district] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>()];
const day = localDate;
const establishment = {
  unitId,
  name: 'Nghĩa Hợp',
  level: 'COMMUNE',
  parentId: district,
  validFrom: day('1975-05-01'),
};
const established: UnitEvent = { type: 'UnitEstablished', data: establishment };
const rootEstablished: UnitEvent = { type: 'UnitEstablished', data: { ...establishment, parentId: null } };
const renamed: UnitEvent = { type: 'UnitRenamed', data: { name: 'Bình Hợp', from: day('2024-12-01') } };
const moved: UnitEvent = { type: 'UnitMoved', data: { parentId: province, from: day('2025-07-01') } };
const abolished: UnitEvent = { type: 'UnitAbolished', data: { on: day('2025-12-31'), successorIds: [] } };

const histories = {
  'no unit': [],
  'a unit': [established],
  'the root': [rootEstablished],
  'a renamed unit': [established, renamed],
  'an abolished unit': [established, abolished],
} satisfies Record<string, UnitEvent[]>;

const decisions = {
  establish: (state: Unit) => establish(state, establishment),
  rename: (state: Unit) => rename(state, renamed.data),
  'rename before the last change': (state: Unit) => rename(state, { name: 'Cũ', from: day('1975-04-30') }),
  move: (state: Unit) => move(state, moved.data),
  abolish: (state: Unit) => abolish(state, abolished.data),
  'abolish before the last change': (state: Unit) =>
    abolish(state, { on: day('1975-04-30'), successorIds: [] }),
  'succeed itself': (state: Unit) => abolish(state, { ...abolished.data, successorIds: [unitId] }),
};

type Outcome = string | readonly UnitEvent[];
const nothing = {
  rename: 'NOT_FOUND',
  'rename before the last change': 'NOT_FOUND',
  move: 'NOT_FOUND',
  abolish: 'NOT_FOUND',
  'abolish before the last change': 'NOT_FOUND',
  'succeed itself': 'NOT_FOUND',
};
const early = {
  'rename before the last change': 'BEFORE_LAST_CHANGE',
  'abolish before the last change': 'BEFORE_LAST_CHANGE',
};
const root = { move: 'ROOT_STAYS', abolish: 'ROOT_STAYS', 'succeed itself': 'ROOT_STAYS' };
const allowed = {
  rename: [renamed],
  move: [moved],
  abolish: [abolished],
  'succeed itself': 'SUCCEEDS_ITSELF',
};
const over = Object.fromEntries(Object.keys(nothing).map((name) => [name, 'UNIT_ABOLISHED']));

const outcomes: Record<keyof typeof histories, Record<string, Outcome>> = {
  'no unit': { establish: [established], ...nothing },
  'a unit': { establish: 'UNIT_EXISTS', ...early, ...allowed },
  'the root': { establish: 'UNIT_EXISTS', rename: [renamed], ...early, ...root },
  'a renamed unit': { establish: 'UNIT_EXISTS', ...early, ...allowed, rename: [] },
  'an abolished unit': { establish: 'UNIT_EXISTS', ...over },
};

describe.each(Object.entries(histories))('%s', (name, history) => {
  const expected = outcomes[name as keyof typeof histories];
  it.each(Object.entries(decisions))('asked to %s', (asked, decision) => {
    const decided = given(unitStream, ...history).when(decision);
    const outcome = expected[asked];
    if (typeof outcome === 'string') decided.thenRefused(outcome);
    else decided.then(...(outcome ?? ['not in the table' as never]));
  });
});

describe('the rows of a unit', () => {
  const versions = (...history: UnitEvent[]): unknown =>
    unitStream.rows(given(unitStream, ...history).state).find(({ table }) => table === 'unit_versions')?.rows;

  it('keep every name and place with its days', () => {
    const version = { level: 'COMMUNE', parent_id: district };
    expect(versions(established, renamed, moved, abolished)).toEqual([
      { ...version, name: 'Nghĩa Hợp', valid_from: '1975-05-01', valid_to: '2024-11-30' },
      { ...version, name: 'Bình Hợp', valid_from: '2024-12-01', valid_to: '2025-06-30' },
      { ...version, name: 'Bình Hợp', parent_id: province, valid_from: '2025-07-01', valid_to: '2025-12-31' },
    ]);
  });

  it('are one where name and place change on the same day', () => {
    const sameDay: UnitEvent = { type: 'UnitMoved', data: { parentId: province, from: day('2024-12-01') } };
    expect(versions(established, renamed, sameDay)).toMatchObject([
      { valid_to: '2024-11-30' },
      { name: 'Bình Hợp', parent_id: province, valid_to: null },
    ]);
  });
});

describe('the subject of a unit', () => {
  it('is the unit above, for the root itself', () => {
    expect(unitStream.subject(given(unitStream, established, moved).state)).toEqual({
      unit: province,
      people: {},
    });
    expect(unitStream.subject(given(unitStream, rootEstablished).state)).toEqual({
      unit: unitId,
      people: {},
    });
    expect(unitStream.subject(given(unitStream).state)).toBeUndefined();
  });
});
