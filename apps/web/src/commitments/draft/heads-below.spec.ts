import { describe, expect, it } from '@jest/globals';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { headsBelow } from './heads-below.js';

const unit = (id: string, parentId: string | null, level: string, headed = true): UnitRow => ({
  id,
  version: 1,
  name: id,
  level,
  levelName: level,
  parentId,
  validFrom: '2024-01-01',
  validTo: null,
  head: headed ? { id: `head of ${id}`, name: '', post: null } : null,
});

const units = [
  unit('province', null, 'P'),
  unit('district', 'province', 'D'),
  unit('commune', 'district', 'C'),
  unit('vacant', 'district', 'C', false),
  unit('elsewhere', 'province', 'C'),
];
const ids = (found: readonly UnitRow[]) => found.map(({ id }) => id);

describe('Whom an issue to all reaches', () => {
  it('is every head below the unit, itself left out', () => {
    const { headed, vacant } = headsBelow(units, 'province', null);
    expect(ids(headed)).toEqual(['district', 'commune', 'elsewhere']);
    expect(ids(vacant)).toEqual(['vacant']);
  });

  it('is only those of a level where one is named', () => {
    expect(ids(headsBelow(units, 'province', 'C').headed)).toEqual(['commune', 'elsewhere']);
    expect(ids(headsBelow(units, 'district', 'D').headed)).toEqual([]);
  });
});
