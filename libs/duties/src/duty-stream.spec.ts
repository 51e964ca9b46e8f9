import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { given } from '../../../test/support/given.js';
import { newId } from '../../../test/support/journey.js';
import type { DutyEvent } from './domain/duty-events.js';
import { dutyStream } from './duty-stream.js';

const [owner, creditor] = [newId<'person'>(), newId<'person'>()];
const extensionId = newId();
const dueOn = localDate('2024-03-15');
const at = instant('2024-03-10T01:00:00Z');
const due = (day: string) => {
  const on = localDate(day);
  return { kind: 'DATE', at: instant(`${day}T17:00:00Z`), on, explanation: { rule: 'ON_DAY' } } as const;
};
const rung = { policy: 'CAMKET.1', rung: 'URGE', occurrence: 1, dueOn };
const verdict = { extensionId, by: creditor, at };

const asked: DutyEvent = {
  type: 'ExtensionAsked',
  data: {
    extensionId,
    by: owner,
    at,
    until: localDate('2024-03-29'),
    dueOn,
    reasonClass: 'WAITING_FOR_OTHERS',
    reasonHash: 'ab',
  },
};
const granted: DutyEvent = {
  type: 'ExtensionGranted',
  data: { ...verdict, before: due('2024-03-15'), due: due('2024-03-29'), over: 3, reasonHash: null },
};
const events: Readonly<Record<DutyEvent['type'], DutyEvent>> = {
  ReminderSent: { type: 'ReminderSent', data: { ...rung, told: [owner] } },
  DutyEscalated: { type: 'DutyEscalated', data: { ...rung, level: 2, to: creditor, path: [] } },
  DutyUrged: { type: 'DutyUrged', data: { ...rung, round: 1, notice: null, told: [owner] } },
  DutyAcknowledged: { type: 'DutyAcknowledged', data: { by: owner, at } },
  DueRecomputed: {
    type: 'DueRecomputed',
    data: { calendarVersion: 'VN-2024.2', before: due('2024-03-15'), due: due('2024-03-18'), over: 3 },
  },
  ExtensionAsked: asked,
  ExtensionGranted: granted,
  ExtensionRefused: { type: 'ExtensionRefused', data: { ...verdict, reasonHash: 'cd' } },
  ExtensionWithdrawn: { type: 'ExtensionWithdrawn', data: { ...verdict, by: owner } },
};
const changes = (event: DutyEvent) =>
  dutyStream.duties(event, given(dutyStream, event).state, dutyStream.initial);

describe('what the stream of a duty changes', () => {
  it.each<[DutyEvent['type'], object[]]>([
    ['ReminderSent', []],
    ['DutyEscalated', [{ change: 'escalate', level: 2 }]],
    ['DutyUrged', [{ change: 'escalate', level: 0 }]],
    ['DutyAcknowledged', [{ change: 'acknowledge', at }]],
    ['DueRecomputed', [{ change: 'reschedule', due: due('2024-03-18'), over: 3 }]],
    ['ExtensionAsked', [{ change: 'extension', state: 'ASKED' }]],
    [
      'ExtensionGranted',
      [
        { change: 'extension', state: 'GRANTED' },
        { change: 'reschedule', due: due('2024-03-29'), over: 3 },
      ],
    ],
    ['ExtensionRefused', [{ change: 'extension', state: 'REFUSED' }]],
    ['ExtensionWithdrawn', [{ change: 'extension', state: 'WITHDRAWN' }]],
  ])('in the duty by %s', (type, expected) => {
    expect(changes(events[type])).toEqual(expected);
  });

  it('moves the date by a granted extension and by the calendar, and by nothing else', () => {
    const moving = Object.values(events).filter((event) =>
      changes(event).some(({ change }) => change === 'reschedule'),
    );
    expect(moving.map(({ type }) => type)).toEqual(['DueRecomputed', 'ExtensionGranted']);
  });

  it('has a row for every request, as it stands', () => {
    const row = {
      id: extensionId,
      state: 'ASKED',
      asked_by: owner,
      asked_at: at,
      due_on: dueOn,
      until: '2024-03-29',
      reason_class: 'WAITING_FOR_OTHERS',
      decided_by: null,
      decided_at: null,
      granted_on: null,
    };
    const decided = { decided_by: creditor, decided_at: at };
    const rows = (...history: DutyEvent[]) => dutyStream.rows(given(dutyStream, ...history).state)[0]?.rows;
    expect(rows()).toEqual([]);
    expect(rows(asked)).toEqual([row]);
    expect(rows(asked, granted)).toEqual([
      { ...row, ...decided, state: 'GRANTED', granted_on: '2024-03-29' },
    ]);
    expect(rows(asked, events.ExtensionRefused)).toEqual([{ ...row, ...decided, state: 'REFUSED' }]);
    expect(rows(asked, events.ExtensionWithdrawn)).toEqual([
      { ...row, state: 'WITHDRAWN', decided_by: owner, decided_at: at },
    ]);
  });

  it('knows no parties: who may is settled against the duty’s row', () => {
    expect(dutyStream.subject(given(dutyStream, asked).state)).toBeUndefined();
  });
});
