import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import {
  anItem,
  documentCommands,
  item,
  offering,
  onTime,
  parties,
  remark,
  story,
  tell,
  terms,
} from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import { initial, type Commitment } from './commitment-state.js';
import { draft, issue } from './drafting-decisions.js';
import { evolve } from './evolve.js';
import type { Indicator } from './indicator.js';
import { itemDuesOf } from './item-dues.js';
import type { Item } from './terms.js';
import { noFacts, warningsOf, type IndicatorFacts } from './warnings.js';

const warned = (items: readonly Item[], facts: Partial<IndicatorFacts> = {}): string[] => {
  const soft = { ...terms, items };
  const dues = itemDuesOf(offering.calendar, soft, localDate('2024-01-15'));
  return warningsOf(soft, dues, { ...noFacts, ...facts }).map(({ code }) => code);
};
const measured = (change: Partial<Indicator>) => anItem({ indicator: { ...onTime, ...change } });
const on = (day: string) => anItem({ time: { kind: 'DATE', on: localDate(day) } });
const december = ['2024-12-02', '2024-12-10', '2024-12-31'].map(on);

describe('a soft promise', () => {
  it.each<[string, Item, number, boolean]>([
    ['below last year’s result', item, 96, true],
    ['as last year’s result', item, 95, false],
    ['above last year’s result', item, 90, false],
    ['more of what should be little', measured({ direction: 'AT_MOST', target: 5 }), 3, true],
    ['less of what should be little', measured({ direction: 'AT_MOST', target: 2 }), 3, false],
  ])('%s', (_, promise, result, warns) => {
    const codes = warned([promise], { lastYear: { [onTime.code]: result } });
    expect(codes.includes('BELOW_LAST_YEAR')).toBe(warns);
  });

  it.each<[string, number, { count: number; median: number }, boolean]>([
    ['far below what others promise', 80, { count: 12, median: 95 }, true],
    ['a little below', 90, { count: 12, median: 95 }, false],
    ['below too few others to compare', 80, { count: 2, median: 95 }, false],
    ['above others', 99, { count: 12, median: 95 }, false],
  ])('%s', (_, target, others, warns) => {
    const codes = warned([measured({ target })], { otherTargets: { [onTime.code]: others } });
    expect(codes.includes('FAR_BELOW_OTHERS')).toBe(warns);
  });

  it('is one of many that all wait for December', () => {
    expect(warned(december)).toContain('BUNCHED_IN_DECEMBER');
    expect(warned([...december, on('2024-06-28'), on('2024-07-31'), on('2024-08-30')])).not.toContain(
      'BUNCHED_IN_DECEMBER',
    );
    expect(warned(december.slice(1))).not.toContain('BUNCHED_IN_DECEMBER');
  });

  it('measures nothing at all', () => {
    expect(warned([anItem({ indicator: null })])).toEqual(['NO_INDICATOR']);
    expect(warned([anItem({ indicator: null }), item])).toEqual([]);
  });

  it('is not sought in what binds the assigner', () => {
    expect(warned([item, ...december.map((one) => ({ ...one, side: 'ASSIGNER' as const }))])).toEqual([]);
  });

  it('must be answered before it is issued, and the answer stays in the record', () => {
    const drafted = tell((state) =>
      draft(state, parties, { ...terms, items: [anItem({ indicator: null })] }),
    );
    given({ initial, evolve }, ...drafted)
      .when(documentCommands.issue)
      .thenRefused('WARNINGS_UNANSWERED', { warnings: [{ code: 'NO_INDICATOR', itemId: null }] });
    const answers = [{ code: 'NO_INDICATOR', itemId: null, answer: remark }] as const;
    const answered = (state: Commitment) => issue(state, { ...offering, answers });
    expect(answered(drafted.reduce(evolve, initial))).toMatchObject([
      { data: { warnings: [{ warning: { code: 'NO_INDICATOR' }, answer: remark }] } },
    ]);
  });

  it('that was not made needs no answer: what is answered beside it is left out', () => {
    const answers = [{ code: 'BELOW_LAST_YEAR', itemId: item.id, answer: remark }] as const;
    const state = story.DRAFT.reduce(evolve, initial);
    expect(issue(state, { ...offering, answers })).toMatchObject([{ data: { warnings: [] } }]);
  });
});
