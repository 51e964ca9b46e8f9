import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { plannedLedger as planned } from '../../../../test/support/planned-ledger.js';
import { rung } from '../../../../test/support/rung.js';
import type { Ladder } from './ladder.js';
import { replan, type LedgerLine, type ToPlan } from './ledger-plan.js';

const ladder: Ladder = { rungs: [rung('BEFORE-3', -3), rung('AFTER-1', 1)], mostExtensions: 1 };
const wanted = (more: Partial<ToPlan> = {}): ToPlan => ({
  policy: 'P.1',
  ladder,
  dueOn: localDate('2024-01-31'),
  from: instant('2024-01-15T08:00+07:00'),
  calendar,
  ...more,
});

const fired = (lines: readonly LedgerLine[], rungName: string): LedgerLine[] =>
  lines.map((line) =>
    line.rung === rungName && line.state === 'PLANNED' ? { ...line, state: 'FIRED' } : line,
  );
const told = (lines: readonly LedgerLine[]): string[] =>
  lines.map(
    ({ policy, rung: name, occurrence, dueOn, state }) => `${policy} ${name} ${occurrence} ${dueOn} ${state}`,
  );

describe('the plan of a ledger', () => {
  const first = planned([], wanted());

  it('has a line for every rung of a new duty', () => {
    expect(told(first)).toEqual(['P.1 BEFORE-3 1 2024-01-31 PLANNED', 'P.1 AFTER-1 1 2024-01-31 PLANNED']);
    expect(first.map(({ remindAt }) => remindAt)).toEqual([
      instant('2024-01-26T07:00+07:00'),
      instant('2024-02-01T07:00+07:00'),
    ]);
  });

  it('has nothing of the past: what is over is said to be', () => {
    const from = instant('2024-01-26T07:00+07:00');
    const { added } = replan([], wanted({ from }));
    expect(added.map(({ rung: name, state, reason }) => [name, state, reason])).toEqual([
      ['BEFORE-3', 'SKIPPED', 'ALREADY_PASSED'],
      ['AFTER-1', 'PLANNED', null],
    ]);
  });

  it('says where the calendar does not reach', () => {
    const { added } = replan([], wanted({ dueOn: localDate('2027-12-31') }));
    expect(added.map(({ rung: name, reason }) => [name, reason])).toEqual([
      ['BEFORE-3', null],
      ['AFTER-1', 'OUTSIDE_CALENDAR'],
    ]);
  });

  it('takes with every line what its rung says', () => {
    const more = {
      action: 'URGE',
      unlessAcknowledged: true,
      statutory: true,
      repeat: { every: 5, times: 1 },
    } as const;
    const { added } = replan([], wanted({ ladder: { rungs: [rung('URGE', 5, more)], mostExtensions: 0 } }));
    expect(added).toMatchObject([
      { rung: 'URGE', action: 'URGE', level: 0, unlessAcknowledged: true, statutory: true },
      { rung: 'URGE.2', action: 'URGE', level: 0, unlessAcknowledged: true, statutory: true },
    ]);
  });

  it('gives up the old day and plans the new one when the date moves', () => {
    expect(told(planned(first, wanted({ dueOn: localDate('2024-02-29') })))).toEqual([
      'P.1 BEFORE-3 1 2024-01-31 SUPERSEDED',
      'P.1 AFTER-1 1 2024-01-31 SUPERSEDED',
      'P.1 BEFORE-3 2 2024-02-29 PLANNED',
      'P.1 AFTER-1 2 2024-02-29 PLANNED',
    ]);
  });

  it('leaves what was sent, and does not send it again when the date comes back', () => {
    const sent = fired(first, 'BEFORE-3');
    const moved = planned(sent, wanted({ dueOn: localDate('2024-02-29') }));
    expect(told(planned(moved, wanted()))).toEqual([
      'P.1 BEFORE-3 1 2024-01-31 FIRED',
      'P.1 AFTER-1 1 2024-01-31 SUPERSEDED',
      'P.1 BEFORE-3 2 2024-02-29 SUPERSEDED',
      'P.1 AFTER-1 2 2024-02-29 SUPERSEDED',
      'P.1 AFTER-1 3 2024-01-31 PLANNED',
    ]);
  });

  it('follows another ladder, and does not send again what the old one sent about the day', () => {
    const changed = planned(fired(first, 'BEFORE-3'), wanted({ policy: 'P.2' }));
    expect(told(changed)).toEqual([
      'P.1 BEFORE-3 1 2024-01-31 FIRED',
      'P.1 AFTER-1 1 2024-01-31 SUPERSEDED',
      'P.2 AFTER-1 1 2024-01-31 PLANNED',
    ]);
    const { superseded } = replan(first, wanted({ policy: 'P.2' }));
    expect(superseded.map(({ reason }) => reason)).toEqual(['POLICY_CHANGED', 'POLICY_CHANGED']);
  });

  it('follows a calendar in which the moment is another', () => {
    const stormy = {
      ...calendar,
      version: 'X',
      days: [
        ...calendar.days,
        { date: localDate('2024-01-26'), kind: 'LOCAL_OFF', label: 'Bão', source: 'CĐ 1' } as const,
      ],
    };
    expect(replan(first, wanted({ calendar: stormy })).added).toMatchObject([
      { rung: 'BEFORE-3', occurrence: 2, remindAt: instant('2024-01-25T07:00+07:00') },
    ]);
  });

  it('loses no step whose moment a calendar or a ladder puts into the past: it is sent at once', () => {
    // It is Thursday noon when Friday is declared off: three working days before were this morning.
    const from = instant('2024-01-25T12:00+07:00');
    const stormy = {
      ...calendar,
      version: 'X',
      days: [
        ...calendar.days,
        { date: localDate('2024-01-26'), kind: 'LOCAL_OFF', label: 'Bão', source: 'CĐ 1' } as const,
      ],
    };
    const [before, after] = ladder.rungs;
    if (!before || !after) throw new Error('a ladder without rungs');
    const sooner = { rungs: [{ ...before, workingDays: -5 }, after], mostExtensions: 1 };
    for (const changed of [{ calendar: stormy }, { ladder: sooner, policy: 'P.2' }]) {
      const { added } = replan(first, wanted({ from, ...changed }));
      expect(added[0]).toMatchObject({ rung: 'BEFORE-3', state: 'PLANNED' });
      expect((added[0]?.remindAt ?? from) < from).toBe(true);
      expect(
        replan(planned(first, wanted({ from, ...changed })), wanted({ from, ...changed })).added,
      ).toEqual([]);
    }
    // Once it was sent, or about another day, nothing comes back.
    expect(replan(fired(first, 'BEFORE-3'), wanted({ from, calendar: stormy })).added).toEqual([]);
    const moved = replan(first, wanted({ from, dueOn: localDate('2024-01-30') })).added[0];
    expect(moved).toMatchObject({ rung: 'BEFORE-3', state: 'SKIPPED', reason: 'ALREADY_PASSED' });
  });

  it('leaves a line alone that is being sent', () => {
    const claimed = first.map((line): LedgerLine => ({ ...line, state: 'CLAIMED' }));
    expect(replan(claimed, wanted())).toEqual({ added: [], superseded: [] });
    expect(replan(claimed, wanted({ dueOn: localDate('2024-02-29') })).superseded).toEqual([]);
  });

  it('drops the rungs that the ladder no longer has', () => {
    const { added, superseded } = replan(first, wanted({ ladder: { rungs: [], mostExtensions: 0 } }));
    expect(added).toEqual([]);
    expect(superseded.map(({ rung: name }) => name)).toEqual(['BEFORE-3', 'AFTER-1']);
  });
});
