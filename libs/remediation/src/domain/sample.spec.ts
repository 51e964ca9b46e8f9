import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { given } from '../../../../test/support/given.js';
import { aLine, head, rules, staff } from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  askOf,
  byLot,
  completed,
  doneBy,
  draftOf,
  foldedPlan,
  onLine,
  planAfter,
  planCommands,
} from '../../../../test/support/plan-story.js';
import { now, verifier } from '../../../../test/support/inspected-unit.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import type { PlanEvent } from './plan-events.js';
import { noPlan as initial, openSample, remediedIn, workOn, type AskedPlan, type Plan } from './plan.js';
import { drawSample, sampleSize } from './sample-decisions.js';

const model = { initial, evolve };
const { submit, approve, drawSample: draw } = planCommands;
const sample = { from: 6, percent: 40, least: 2 };
const few = { number: 3, rules: { ...rules.rules, sample } };
const lines = Array.from({ length: 6 }, () => aLine());
const approved = planAfter(askOf({ rules: few }), draftOf(lines), submit, approve);
const claimed = lines
  .flatMap(({ id }) => doneBy(id).claimed)
  .reduce((events, step) => [...events, ...step(foldedPlan(events))], approved);
const drawn: PlanEvent[] = [...claimed, ...draw(foldedPlan(claimed))];
const asked = (state: Plan): AskedPlan => {
  if (state.status === 'NONE') throw new Error('it was asked for');
  return state;
};
const lots = openSample(asked(foldedPlan(drawn)))?.drawn ?? [];
const statuses = (state: Plan) => lines.map(({ id }) => workOn(asked(state), id).status);
const then = (events: typeof drawn, ...steps: readonly ((state: Plan) => PlanEvent[])[]) =>
  steps.reduce((all, step) => [...all, ...step(foldedPlan(all))], events);

describe('a sample', () => {
  it('is of a part of the lines, at least so many and never more than there are', () => {
    expect(lots).toHaveLength(3);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (of) => {
        const size = sampleSize(of, rules.rules);
        expect(size).toBeGreaterThanOrEqual(Math.min(of, rules.rules.sample.least));
        expect(size).toBeLessThanOrEqual(of);
        expect(size * 100).toBeGreaterThanOrEqual(Math.min(of * 100, of * rules.rules.sample.percent));
      }),
    );
  });

  it('can be drawn again from its seed by anybody', () => {
    const { seed, population } = openSample(asked(foldedPlan(drawn))) ?? { seed: '', population: [] };
    expect(byLot(seed, population).slice(0, 3)).toEqual(lots);
    expect(byLot(seed, population.toReversed()).slice(0, 3)).toEqual(lots);
  });

  it('takes the others along once all that were drawn are verified', () => {
    const looked = lots.reduce((all, id) => then(all, onLine(id).acceptEvidence, onLine(id).verify), drawn);
    const state = asked(foldedPlan(then(looked, completed)));
    expect(state).toMatchObject({ status: 'COMPLETED', samples: [{ outcome: 'PASSED' }] });
    expect(statuses(state).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => 'ACCEPTED_BY_SAMPLE'),
      ...Array.from({ length: 3 }, () => 'VERIFIED'),
    ]);
    expect(remediedIn(state)).toEqual(state.findings);
  });

  it('that fails sends everything that waits back; what was verified by itself stays verified', () => {
    const [first = newId<'line'>(), second = newId<'line'>()] = lots;
    const events = then(drawn, onLine(first).acceptEvidence, onLine(first).verify, onLine(second).sendBack);
    const state = asked(foldedPlan(events));
    expect(state).toMatchObject({ status: 'APPROVED', samples: [{ outcome: 'FAILED', failedOn: second }] });
    expect(workOn(state, first).status).toBe('VERIFIED');
    expect(statuses(state).filter((status) => status === 'REWORK')).toHaveLength(5);
    expect(remediedIn(state)).toEqual([]);
  });

  it('is the only thing that is answered while it is open, and nobody steps out of it', () => {
    const [out = newId<'line'>()] = lines.map(({ id }) => id).filter((id) => !lots.includes(id));
    given(model, ...drawn)
      .when(onLine(out).verify)
      .thenRefused('NOT_IN_SAMPLE');
    given(model, ...drawn)
      .when(onLine(out).sendBack)
      .thenRefused('NOT_IN_SAMPLE');
    given(model, ...drawn)
      .when(onLine(out).withdrawClaim)
      .thenRefused('SAMPLE_OPEN');
    given(model, ...drawn)
      .when(draw)
      .thenRefused('SAMPLE_OPEN');
  });

  it('is drawn over long plans, when everything is said to be done', () => {
    const short = planAfter(askOf({ rules: few }), draftOf(lines.slice(1)), submit, approve);
    given(model, ...short)
      .when(draw)
      .thenRefused('PLAN_TOO_SHORT', { lines: 5, from: 6 });
    given(model, ...approved)
      .when(draw)
      .thenRefused('LINES_NOT_CLAIMED', { lines: 6 });
  });

  it('is drawn by nobody who did any of it, nor by anybody of the unit', () => {
    const by =
      (person: typeof head, insiders: readonly (typeof head)[] = []) =>
      (state: Plan) =>
        drawSample(state, { by: person, through: null, now, insiders, seed: 'a', order: byLot });
    for (const doer of [head, staff])
      given(model, ...claimed)
        .when(by(doer))
        .thenRefused('DOER_IS_VERIFIER');
    given(model, ...claimed)
      .when(by(verifier, [verifier]))
      .thenRefused('VERIFIER_OF_THE_UNIT');
  });
});
