import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { dutyStream } from '../duty-stream.js';
import { acknowledgeDuty } from './acknowledge-duty.js';
import type { DutyEvent, RungTaken } from './duty-events.js';
import type { Owed } from './owed.js';
import { escalateDuty, reasonToSkip, UrgedMeanwhile, urgeDuty, type DueLine } from './step-decisions.js';

const [owner, creditor, superior] = [newId<'person'>(), newId<'person'>(), newId<'person'>()];
const dueOn = localDate('2024-03-15');
const at = instant('2024-03-20T00:00:00Z');
const taken = (rung: string, occurrence = 1): RungTaken => ({ policy: 'CAMKET.1', rung, occurrence, dueOn });
const due = { kind: 'DATE', at: instant('2024-03-15T17:00:00Z'), on: dueOn, explanation: {} } as const;
const owed: Owed = {
  id: newId<'duty'>(),
  kind: 'ITEM',
  owner,
  creditor,
  unit: newId<'unit'>(),
  state: 'OPEN',
  due,
  statedVersion: 1,
};
const escalated = (rung: string, level: number): DutyEvent => ({
  type: 'DutyEscalated',
  data: { ...taken(rung), level, to: superior, path: [] },
});
const urged = (
  rung: string,
  round: number,
  notice: { year: number; number: number; replyBy: typeof dueOn } | null = null,
): DutyEvent => ({
  type: 'DutyUrged',
  data: { ...taken(rung), round, notice, told: [owner] },
});
const acknowledged: DutyEvent = { type: 'DutyAcknowledged', data: { by: owner, at } };

describe('a step of a ladder', () => {
  const line = (more: Partial<DueLine> = {}): DueLine => ({
    ...taken('SUPERIOR'),
    action: 'ESCALATE',
    level: 1,
    unlessAcknowledged: false,
    overtaken: false,
    ...more,
  });
  const standing = (more: Partial<Owed & { acknowledged: boolean; submitted: boolean }> = {}) => ({
    ...owed,
    acknowledged: false,
    submitted: false,
    ...more,
  });
  const moved = { due: { ...due, on: localDate('2024-03-29') } };

  it.each<[string, DueLine, ReturnType<typeof standing>, string | null]>([
    ['is taken', line(), standing(), null],
    [
      'is taken though acknowledged, where nothing else is said',
      line(),
      standing({ acknowledged: true }),
      null,
    ],
    ['is left out once done', line(), standing({ state: 'DONE' }), 'DUTY_CLOSED'],
    ['is left out once cancelled', line(), standing({ state: 'CANCELLED' }), 'DUTY_CLOSED'],
    ['is left out about a day that stands no longer', line(), standing(moved), 'DUE_MOVED'],
    ['is left out where a later one is due as well', line({ overtaken: true }), standing(), 'COLLAPSED'],
    [
      'is left out once acknowledged, where it says so',
      line({ unlessAcknowledged: true }),
      standing({ acknowledged: true }),
      'ACKNOWLEDGED',
    ],
    ['is left out while it is said to be done', line(), standing({ submitted: true, ...moved }), 'SUBMITTED'],
    ['is taken until then', line({ unlessAcknowledged: true }), standing(), null],
    [
      'is left out as closed before all other reasons',
      line({ overtaken: true, unlessAcknowledged: true }),
      standing({ state: 'DONE', acknowledged: true, ...moved }),
      'DUTY_CLOSED',
    ],
  ])('%s', (_, one, duty, reason) => {
    expect(reasonToSkip(one, duty)).toBe(reason);
  });

  it('brings a duty to a superior, once for every line', () => {
    const decide = (rung: string) => (state: Parameters<typeof escalateDuty>[0]) =>
      escalateDuty(state, { ...taken(rung), level: 1 }, { to: superior, path: [] });
    given(dutyStream).when(decide('SUPERIOR')).then(escalated('SUPERIOR', 1));
    expect(decide('SUPERIOR')(given(dutyStream, escalated('SUPERIOR', 1)).state)).toEqual([]);
    given(dutyStream, escalated('OTHER', 1)).when(decide('SUPERIOR')).then(escalated('SUPERIOR', 1));
  });

  it('urges, counting the rounds, once for every line', () => {
    const notice = { year: 2024, number: 7, replyBy: localDate('2024-03-21') };
    const decide = (state: Parameters<typeof urgeDuty>[0]) =>
      urgeDuty(state, taken('URGE.2'), { told: [owner], notice });
    given(dutyStream)
      .when(decide)
      .then(urged('URGE.2', 1, notice));
    given(dutyStream, urged('URGE', 1))
      .when(decide)
      .then(urged('URGE.2', 2, notice));
    expect(decide(given(dutyStream, urged('URGE', 1), urged('URGE.2', 2)).state)).toEqual([]);
  });

  it('urges a second time by a numbered notice only, though somebody else urged a moment ago', () => {
    const { state } = given(dutyStream, urged('URGE', 1));
    expect(() => urgeDuty(state, taken('URGE.2'), { told: [owner], notice: null })).toThrow(UrgedMeanwhile);
  });
});

describe('an acknowledgement', () => {
  const decide = (of: Owed) => (state: Parameters<typeof acknowledgeDuty>[0]) =>
    acknowledgeDuty(state, of, { by: owner, at });

  it('is recorded once; said again it says nothing new', () => {
    given(dutyStream).when(decide(owed)).then(acknowledged);
    expect(decide(owed)(given(dutyStream, acknowledged).state)).toEqual([]);
  });

  it.each(['DONE', 'CANCELLED'] as const)('comes too late for what is %s', (state) =>
    given(dutyStream)
      .when(decide({ ...owed, state }))
      .thenRefused('DUTY_CLOSED', { state }),
  );
});

describe('what a duty’s own stream says of it', () => {
  it('is untouched in the beginning', () => {
    expect(given(dutyStream).state).toEqual({
      escalation: 0,
      urgings: 0,
      acknowledgedBy: null,
      extensions: [],
      taken: [],
    });
  });

  it('remembers the highest escalation, the last round and the acknowledgement', () => {
    const { state } = given(
      dutyStream,
      { type: 'ReminderSent', data: { ...taken('AFTER-1'), told: [owner] } },
      acknowledged,
      escalated('SECOND-SUPERIOR', 2),
      escalated('SUPERIOR', 1),
      urged('URGE', 1),
      urged('URGE.2', 2),
    );
    expect(state).toMatchObject({ escalation: 2, urgings: 2, acknowledgedBy: owner });
    expect(state.taken).toHaveLength(4);
  });
});
