import { describe, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { defineLevel, evolveLevels, noLevels, openLevels, type Level, type LevelsEvent } from './levels.js';

const model = { initial: noLevels, evolve: evolveLevels };
const rootUnitId = newId<'unit'>();
const opened: LevelsEvent = { type: 'LevelsOpened', data: { rootUnitId } };
const district: Level = {
  code: 'DISTRICT',
  name: 'Huyện',
  rank: 2,
  validFrom: localDate('1975-05-01'),
  validTo: null,
};
const ended: Level = { ...district, validTo: localDate('2025-06-30') };
const revived: Level = { ...district, name: 'Quận', validFrom: localDate('2025-07-01') };
const nothing: LevelsEvent[] = [];
const defined = (data: Level): LevelsEvent => ({ type: 'LevelDefined', data });

describe('levels of the organisation', () => {
  it('are opened once, under the root', () => {
    given(model)
      .when((state) => openLevels(state, rootUnitId, [district]))
      .then(opened, defined(district));
    given(model, opened)
      .when((state) => openLevels(state, rootUnitId, []))
      .thenRefused('LEVELS_EXIST');
  });

  it('end on a day, as the district did on 30 June 2025', () =>
    given(model, opened, defined(district))
      .when((state) => defineLevel(state, ended))
      .then(defined(ended)));

  it('come back in another period, under another name', () =>
    given(model, opened, defined(ended))
      .when((state) => defineLevel(state, revived))
      .then(defined(revived)));

  it('are not defined twice', () =>
    given(model, opened, defined(district))
      .when((state) => defineLevel(state, district))
      .then(...nothing));

  it.each<[string, Level, string, LevelsEvent[]]>([
    ['in two periods at once', revived, 'LEVEL_OVERLAPS', [opened, defined(district)]],
    [
      'under another name in the same period',
      { ...district, name: 'Quận' },
      'LEVEL_FIXED',
      [opened, defined(district)],
    ],
    [
      'with an end before the beginning',
      { ...ended, validTo: localDate('1970-01-01') },
      'ENDS_BEFORE_IT_BEGINS',
      [opened],
    ],
    ['before there is a root', district, 'NOT_FOUND', []],
  ])('are refused %s', (_, level, code, history) =>
    given(model, ...history)
      .when((state) => defineLevel(state, level))
      .thenRefused(code),
  );
});
