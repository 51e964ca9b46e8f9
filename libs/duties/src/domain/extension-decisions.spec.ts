import { describe, it } from '@jest/globals';
import type { Due } from '#libs/calendar/src/due.js';
import { dueBy } from '#libs/calendar/src/due-by.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { dutyStream } from '../duty-stream.js';
import type { DutyEvent } from './duty-events.js';
import {
  askExtension,
  grantExtension,
  refuseExtension,
  withdrawExtension,
  type Request,
} from './extension-decisions.js';
import type { Owed } from './owed.js';

const someone = () => newId<'person'>();
const [owner, creditor, deputy] = [someone(), someone(), someone()];
const on = (day: string): Due => dueBy({ rule: 'ON_DAY', day: localDate(day) }, officialCalendar);
const owed: Owed = {
  id: newId<'duty'>(),
  kind: 'ITEM',
  owner,
  creditor,
  unit: newId<'unit'>(),
  state: 'OPEN',
  due: on('2024-03-15'),
  statedVersion: 4,
};
const at = (text: string) => instant(`${text}+07:00`);
const before = at('2024-03-10T08:00');
const [extensionId, another] = [newId(), newId()];
const request: Request = {
  extensionId,
  by: owner,
  until: localDate('2024-03-29'),
  reasonClass: 'OBJECTIVE_CAUSE',
  reasonHash: 'ab',
};
const asked = (more: Partial<Request> = {}): DutyEvent => ({
  type: 'ExtensionAsked',
  data: { ...request, ...more, at: before, dueOn: localDate('2024-03-15') },
});
const verdict = { extensionId, by: creditor, at: at('2024-03-12T08:00') };
const granted = (id = extensionId): DutyEvent => ({
  type: 'ExtensionGranted',
  data: { ...verdict, extensionId: id, before: owed.due, due: on('2024-03-29'), over: 4, reasonHash: null },
});
const refused: DutyEvent = { type: 'ExtensionRefused', data: { ...verdict, reasonHash: 'cd' } };
const withdrawn: DutyEvent = { type: 'ExtensionWithdrawn', data: { ...verdict, by: owner } };
const most = 1;

const histories: Readonly<Record<string, DutyEvent[]>> = {
  'nobody asked': [],
  'it is asked for': [asked()],
  'it was granted': [asked(), granted()],
  'it was refused': [asked(), refused],
  'it was withdrawn': [asked(), withdrawn],
};
type Standing = keyof typeof histories;

describe('asking for more time', () => {
  const ask = (more: Partial<Request> = {}, now = before, allowed = most, of = owed) => {
    return (state: Parameters<typeof askExtension>[0]) =>
      askExtension(state, of, { ...request, extensionId: another, ...more }, { now, most: allowed });
  };

  it('is recorded with the day that stands', () =>
    given(dutyStream).when(ask({ extensionId })).then(asked()));

  it.each<[Standing, string | null]>([
    ['nobody asked', null],
    ['it is asked for', 'EXTENSION_PENDING'],
    ['it was granted', 'EXTENSIONS_USED_UP'],
    ['it was refused', null],
    ['it was withdrawn', null],
  ])('after %s: %s', (history, refusal) => {
    const decided = given(dutyStream, ...(histories[history] ?? [])).when(ask());
    if (refusal === null) decided.then(asked({ extensionId: another }));
    else decided.thenRefused(refusal);
  });

  it.each<[string, number, number, boolean]>([
    ['never', 0, 0, false],
    ['a first time of one', 0, 1, true],
    ['a second time of one', 1, 1, false],
    ['a second time of two', 1, 2, true],
    ['a third time of two', 2, 2, false],
  ])('is limited by the ladder: %s', (_, times, allowed, may) => {
    const history = Array.from({ length: times }, () => newId()).flatMap((id) => [
      asked({ extensionId: id }),
      granted(id),
    ]);
    const decided = given(dutyStream, ...history).when(ask({}, before, allowed));
    if (may) decided.then(asked({ extensionId: another }));
    else decided.thenRefused('EXTENSIONS_USED_UP', { most: allowed });
  });

  it.each([
    ['the day before', '2024-03-14T12:00', null],
    ['the last second of the day', '2024-03-15T23:59:59.999', null],
    ['the moment it is late', '2024-03-16T00:00', 'EXTENSION_TOO_LATE'],
    ['the day after', '2024-03-16T08:00', 'EXTENSION_TOO_LATE'],
  ])('is possible before the date alone: %s', (_, moment, refusal) => {
    const now = at(moment);
    const decided = given(dutyStream).when(ask({ extensionId }, now));
    const data = { ...request, at: now, dueOn: localDate('2024-03-15') };
    if (refusal === null) decided.then({ type: 'ExtensionAsked', data });
    else decided.thenRefused(refusal, { dueOn: '2024-03-15' });
  });

  it.each([
    ['2024-03-14', 'EXTENSION_NOT_LATER'],
    ['2024-03-15', 'EXTENSION_NOT_LATER'],
    ['2024-03-16', null],
  ])('is for a later day: %s', (until, refusal) => {
    const decided = given(dutyStream).when(ask({ extensionId, until: localDate(until) }));
    if (refusal === null) decided.then(asked({ until: localDate(until) }));
    else decided.thenRefused(refusal, { dueOn: '2024-03-15' });
  });

  it('is senseless for what is closed or has no date', () => {
    given(dutyStream)
      .when(ask({}, before, most, { ...owed, state: 'DONE' }))
      .thenRefused('DUTY_CLOSED', { state: 'DONE' });
    const roadmap: Due = { kind: 'BY_ROADMAP', at: null, on: null, explanation: {} };
    given(dutyStream)
      .when(ask({}, before, most, { ...owed, due: roadmap }))
      .thenRefused('DUTY_WITHOUT_DATE');
  });
});

describe('deciding on it', () => {
  const grant = (more: Partial<typeof verdict> = {}, due = on('2024-03-29'), of = owed) => {
    return (state: Parameters<typeof grantExtension>[0]) =>
      grantExtension(state, of, { ...verdict, ...more, due, reasonHash: null });
  };
  const refuse = (more: Partial<typeof verdict> = {}) => {
    return (state: Parameters<typeof refuseExtension>[0]) =>
      refuseExtension(state, owed, { ...verdict, ...more, reasonHash: 'cd' });
  };
  const withdraw = (more: Partial<typeof verdict> = {}) => {
    return (state: Parameters<typeof withdrawExtension>[0]) =>
      withdrawExtension(state, { ...verdict, by: owner, ...more });
  };

  const decisions = { granted: grant(), refused: refuse(), withdrawn: withdraw() };
  const events = { granted: granted(), refused, withdrawn };
  const table = Object.keys(histories).flatMap((history) =>
    (['granted', 'refused', 'withdrawn'] as const).map((decision) => [history, decision] as const),
  );
  it.each(table)('when %s, it is %s or not', (history, decision) => {
    const decided = given(dutyStream, ...(histories[history] ?? [])).when(decisions[decision]);
    if (history === 'it is asked for') decided.then(events[decision]);
    else decided.thenRefused(history === 'nobody asked' ? 'NOT_FOUND' : 'EXTENSION_DECIDED');
  });

  it('is for nobody in his own matter: not the owner, not the asker', () => {
    const pending = given(dutyStream, asked({ by: deputy }));
    for (const by of [owner, deputy]) {
      pending.when(grant({ by })).thenRefused('EXTENSION_OF_ONES_OWN');
      pending.when(refuse({ by })).thenRefused('EXTENSION_OF_ONES_OWN');
    }
  });

  it('is taken back by nobody but the asker', () => {
    const pending = given(dutyStream, asked({ by: deputy }));
    pending.when(withdraw({ by: owner })).thenRefused('EXTENSION_OF_ANOTHER');
    pending
      .when(withdraw({ by: deputy }))
      .then({ type: 'ExtensionWithdrawn', data: { ...verdict, by: deputy } });
  });

  it.each([
    ['2024-03-14', false],
    ['2024-03-15', false],
    ['2024-03-18', true],
    ['2024-04-05', true],
  ])('gives another day than was asked for, but a later one: %s', (day, may) => {
    const decided = given(dutyStream, asked()).when(grant({}, on(day)));
    const data = { ...verdict, before: owed.due, due: on(day), over: 4, reasonHash: null };
    if (may) decided.then({ type: 'ExtensionGranted', data });
    else decided.thenRefused('EXTENSION_NOT_LATER', { dueOn: '2024-03-15' });
  });

  it('is still possible after the date, which stands until then', () => {
    const late = at('2024-03-20T08:00');
    const data = { ...verdict, at: late, before: owed.due, due: on('2024-03-29'), over: 4, reasonHash: null };
    given(dutyStream, asked())
      .when(grant({ at: late }))
      .then({ type: 'ExtensionGranted', data });
    given(dutyStream, asked())
      .when(refuse({ at: late }))
      .then({ type: 'ExtensionRefused', data: { ...verdict, at: late, reasonHash: 'cd' } });
  });

  it('moves nothing that is closed, but may still be refused', () => {
    given(dutyStream, asked())
      .when(grant({}, on('2024-03-29'), { ...owed, state: 'DONE' }))
      .thenRefused('DUTY_CLOSED');
    given(dutyStream, asked()).when(refuse()).then(refused);
  });
});
