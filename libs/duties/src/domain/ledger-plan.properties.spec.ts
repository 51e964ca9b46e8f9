import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { startOfDay } from '#libs/calendar/src/vietnam-time.js';
import { plannedLedger as planned } from '../../../../test/support/planned-ledger.js';
import { rung } from '../../../../test/support/rung.js';
import { defaultLadders } from './default-ladders.js';
import { lineName } from './follow-up.js';
import type { Ladder } from './ladder.js';
import { replan, type LedgerLine, type ToPlan } from './ledger-plan.js';

const ladder: Ladder = { rungs: [rung('BEFORE-3', -3), rung('AFTER-1', 1)], mostExtensions: 1 };

describe('the plan of a ledger, whatever happened to it before', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((days): LocalDate => addDays(localDate('2024-03-01'), days));
  const plan = fc
    .record({
      policy: fc.constantFrom('CAMKET.1', 'L-1.1', 'L-1.2'),
      ladder: fc.constantFrom(ladder, ...Object.values(defaultLadders)),
      dueOn: day,
      from: day.map(startOfDay),
    })
    .map((one): ToPlan => ({ ...one, calendar }));
  /** Whatever happened to the ledger before: plans, and steps taken in between. */
  const history = fc.array(
    fc.record({
      plan,
      settle: fc.array(fc.tuple(fc.nat(30), fc.constantFrom('FIRED', 'CLAIMED', 'SKIPPED')), {
        maxLength: 3,
      }),
    }),
    { maxLength: 4 },
  );
  const after = (happened: typeof history extends fc.Arbitrary<infer Past> ? Past : never): LedgerLine[] =>
    happened.reduce<LedgerLine[]>((lines, { plan: one, settle }) => {
      const next = planned(lines, one);
      return next.map((line, index) => {
        const state = settle.find(([at]) => at === index)?.[1];
        return state && line.state === 'PLANNED' ? { ...line, state } : line;
      });
    }, []);

  it('changes nothing when it is made twice', () => {
    fc.assert(
      fc.property(history, plan, day, (happened, last, later) => {
        const ledger = planned(after(happened), last);
        expect(replan(ledger, last)).toEqual({ added: [], superseded: [] });
        // Nor when somebody looks later.
        const from = startOfDay(later) > last.from ? startOfDay(later) : last.from;
        expect(replan(ledger, { ...last, from })).toEqual({ added: [], superseded: [] });
      }),
    );
  });

  it('never makes a line under a key that is taken, nor one for the past that did not stand planned', () => {
    fc.assert(
      fc.property(history, plan, (happened, last) => {
        const ledger = after(happened);
        const keys = planned(ledger, last).map(lineName);
        expect(new Set(keys).size).toBe(keys.length);
        const stood = new Set(
          ledger.filter(({ state }) => state === 'PLANNED').map((line) => `${line.rung} ${line.dueOn}`),
        );
        for (const { state, remindAt, reason, rung: step, dueOn } of replan(ledger, last).added) {
          const mayBePlanned = remindAt > last.from || stood.has(`${step} ${dueOn}`);
          expect(state === 'PLANNED' ? mayBePlanned : reason !== null).toBe(true);
        }
      }),
    );
  });

  it('leaves at most one planned line of a step, all about the day that stands', () => {
    fc.assert(
      fc.property(history, plan, (happened, last) => {
        const standing = planned(after(happened), last).filter(({ state }) => state === 'PLANNED');
        expect(standing.every(({ dueOn, policy }) => dueOn === last.dueOn && policy === last.policy)).toBe(
          true,
        );
        expect(new Set(standing.map((line) => line.rung)).size).toBe(standing.length);
      }),
    );
  });

  it('never touches what is settled', () => {
    fc.assert(
      fc.property(history, plan, (happened, last) => {
        const ledger = after(happened);
        const open = new Set(ledger.filter(({ state }) => state === 'PLANNED').map(lineName));
        expect(replan(ledger, last).superseded.every((line) => open.has(lineName(line)))).toBe(true);
      }),
    );
  });
});
