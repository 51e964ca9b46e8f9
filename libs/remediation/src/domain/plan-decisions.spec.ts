import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import { aLine, findingId } from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  askOf,
  draftOf,
  foldedPlan,
  line,
  lines,
  open,
  planAfter,
  planCommands,
  second,
  submitOf,
} from '../../../../test/support/plan-story.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import type { PlanLine } from './plan-line.js';
import { noPlan as initial } from './plan.js';

const model = { initial, evolve };
const { ask } = planCommands;
const drafted = (...text: readonly PlanLine[]) => planAfter(ask, draftOf(text));

describe('a plan that is submitted', () => {
  const empty: readonly [string, Partial<PlanLine>, string][] = [
    ['its finding', { findingId: null }, 'FINDING'],
    ['its cause', { cause: { kind: 'OBJECTIVE', root: '' } }, 'CAUSE'],
    ['the kind of its cause', { cause: { kind: null, root: 'Thiếu người theo dõi' } }, 'CAUSE'],
    ['the person', { leadId: null }, 'PERSON'],
    ['the task', { measure: '' }, 'TASK'],
    ['the authority', { authority: '' }, 'AUTHORITY'],
    ['the responsibility', { responsibility: '' }, 'RESPONSIBILITY'],
    ['the product', { product: '' }, 'PRODUCT'],
    ['the time', { time: null }, 'TIME'],
  ];
  it.each(empty)('says %s in every line', (_, without, missing) => {
    const unclear = { ...second, ...without };
    given(model, ...drafted(line, unclear))
      .when(submitOf())
      .thenRefused('PLAN_UNCLEAR', { gaps: [{ lineId: unclear.id, missing }] });
  });

  it('says something about every finding that counts, and about no other that it must', () => {
    const other = newId<'finding'>();
    const standing = (status: 'OPEN' | 'EXCEPTED' | 'WITHDRAWN') => [
      open,
      { id: other, status, remedyBy: null },
    ];
    const asked = planAfter(askOf({ findings: [findingId, other] }), draftOf(lines));
    given(model, ...asked)
      .when(submitOf(standing('OPEN')))
      .thenRefused('PLAN_UNCLEAR', { gaps: [{ findingId: other, missing: 'LINE' }] });
    for (const status of ['EXCEPTED', 'WITHDRAWN'] as const)
      expect(submitOf(standing(status))(foldedPlan(asked))).toHaveLength(1);
  });

  it('promises nothing for a day that is over, nor beyond the last day of the finding', () => {
    const on = (day: string) => aLine({ time: { kind: 'DATE', on: localDate(day) } });
    given(model, ...drafted(on('2024-03-08')))
      .when(submitOf())
      .thenRefused('LINE_DUE_IN_PAST', { on: '2024-03-08' });
    given(model, ...drafted(on('2024-06-17')))
      .when(submitOf())
      .thenRefused('LINE_BEYOND_LIMIT', { limit: '2024-06-14' });
    const roadmap = aLine({ time: { kind: 'BY_ROADMAP', roadmap: 'Đề án chuyển đổi số' } });
    given(model, ...drafted(roadmap))
      .when(submitOf())
      .thenRefused('LINE_BEYOND_LIMIT', { on: null });
  });

  it('has no last day where its severity has none, and is beyond nothing', () => {
    const unlimited = [{ ...open, remedyBy: null }];
    for (const time of [
      { kind: 'DATE', on: localDate('2026-12-31') },
      { kind: 'BY_ROADMAP', roadmap: 'Đề án chuyển đổi số' },
    ] as const) {
      const [submitted] = submitOf(unlimited)(foldedPlan(drafted(aLine({ time }))));
      expect(submitted?.type).toBe('PlanSubmitted');
    }
  });

  it('says nothing of what another plan of the unit answers', () => {
    const other = { ...open, id: newId<'finding'>() };
    const events = submitOf([open, other])(foldedPlan(drafted(...lines)));
    expect(events.map(({ type }) => type)).toEqual(['PlanSubmitted']);
  });

  it('is of its own findings and names each line once', () => {
    const stray = aLine({ findingId: newId<'finding'>() });
    given(model, ...planAfter(ask))
      .when(draftOf([stray]))
      .thenRefused('FINDING_OF_OTHER_PLAN');
    given(model, ...planAfter(ask))
      .when(draftOf([line, line]))
      .thenRefused('LINE_TWICE');
  });
});
