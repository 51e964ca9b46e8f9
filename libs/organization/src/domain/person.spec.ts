import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { personStream } from '../person-stream.js';
import {
  correctDetails,
  changePassword,
  grantFunction,
  leavePosition,
  lockAccount,
  openAccount,
  register,
  revokeFunction,
  takePosition,
} from './person-decisions.js';
import type { HeldFunction, Person, PersonEvent } from './person.js';

const [personId, unitId] = [newId<'person'>(), newId<'unit'>()];
const day = localDate;
const today = day('2024-03-01');
const registration = { personId, unitId, detailsId: newId(), detailsHash: 'ab' };
const position = {
  positionId: newId(),
  unitId,
  title: 'Chủ tịch UBND xã',
  head: true,
  from: day('2024-01-01'),
};
const granted: HeldFunction = {
  grantId: newId(),
  function: 'SIGNATORY',
  unitId,
  from: day('2024-01-01'),
  to: day('2024-12-31'),
};
const leave = { positionId: position.positionId, on: day('2024-02-29') };
const revoke = { grantId: granted.grantId, on: today };

const details = { detailsId: newId(), detailsHash: 'ef' };

const registered: PersonEvent = { type: 'PersonRegistered', data: registration };
const taken: PersonEvent = { type: 'PositionTaken', data: position };
const left: PersonEvent = { type: 'PositionLeft', data: leave };
const functionGranted: PersonEvent = { type: 'FunctionGranted', data: granted };
const corrected: PersonEvent = { type: 'PersonDetailsCorrected', data: details };
const functionRevoked: PersonEvent = { type: 'FunctionRevoked', data: revoke };
const accountOpened: PersonEvent = { type: 'AccountOpened', data: { usernameHash: 'cd' } };
const passwordSet: PersonEvent = { type: 'PasswordSet', data: {} };
const initialSet: PersonEvent = { type: 'PasswordSet', data: { initial: true } };
const locked: PersonEvent = { type: 'AccountLocked', data: {} };
const unlocked: PersonEvent = { type: 'AccountUnlocked', data: {} };

const histories = {
  nobody: [],
  'somebody registered': [registered],
  'the holder of a position': [registered, taken],
  'somebody who left': [registered, taken, left],
  'the holder of a function': [registered, functionGranted],
  'somebody whose function was revoked': [registered, functionGranted, functionRevoked],
  'the owner of an account': [registered, accountOpened, passwordSet],
  'the owner of a locked account': [registered, accountOpened, passwordSet, locked],
} satisfies Record<string, PersonEvent[]>;

const decisions = {
  register: (state: Person) => register(state, registration),
  'have the details corrected': (state: Person) => correctDetails(state, details),
  'take the position': (state: Person) => takePosition(state, position),
  'leave it': (state: Person) => leavePosition(state, leave.positionId, leave.on),
  'be granted the function': (state: Person) => grantFunction(state, granted),
  'lose the function': (state: Person) => revokeFunction(state, granted.grantId, today),
  'open an account': (state: Person) => openAccount(state, 'cd'),
  'open the own account': (state: Person) => openAccount(state, 'cd', true),
  'change the password': (state: Person) => changePassword(state, 1),
  'be locked': (state: Person) => lockAccount(state, true),
  'be unlocked': (state: Person) => lockAccount(state, false),
};

type Outcome = string | readonly PersonEvent[];
const fresh: Record<keyof typeof decisions, Outcome> = {
  register: 'PERSON_EXISTS',
  'have the details corrected': [corrected],
  'take the position': [taken],
  'leave it': 'NOT_FOUND',
  'be granted the function': [functionGranted],
  'lose the function': 'NOT_FOUND',
  'open an account': [accountOpened, initialSet],
  'open the own account': [accountOpened, passwordSet],
  'change the password': 'NO_ACCOUNT',
  'be locked': 'NO_ACCOUNT',
  'be unlocked': 'NO_ACCOUNT',
};
const account = {
  'open an account': [initialSet],
  'open the own account': 'OLD_PASSWORD_NEEDED',
  'change the password': [passwordSet],
};
const unknown = Object.fromEntries(Object.keys(fresh).map((name) => [name, 'NOT_FOUND']));

const outcomes: Record<keyof typeof histories, Record<string, Outcome>> = {
  nobody: { ...unknown, register: [registered] },
  'somebody registered': fresh,
  'the holder of a position': { ...fresh, 'take the position': 'POSITION_EXISTS', 'leave it': [left] },
  'somebody who left': { ...fresh, 'take the position': 'POSITION_EXISTS', 'leave it': 'POSITION_ENDED' },
  'the holder of a function': {
    ...fresh,
    'be granted the function': 'FUNCTION_HELD',
    'lose the function': [functionRevoked],
  },
  'somebody whose function was revoked': {
    ...fresh,
    'be granted the function': 'FUNCTION_HELD',
    'lose the function': 'FUNCTION_ENDED',
  },
  'the owner of an account': { ...fresh, ...account, 'be locked': [locked], 'be unlocked': [] },
  'the owner of a locked account': {
    ...fresh,
    ...account,
    // The lock came after the old password was checked.
    'change the password': 'WRONG_PASSWORD',
    'be locked': [],
    'be unlocked': [unlocked],
  },
};

describe.each(Object.entries(histories))('%s', (name, history) => {
  const expected = outcomes[name as keyof typeof histories];
  it.each(Object.entries(decisions))('asked to %s', (asked, decision) => {
    const decided = given(personStream, ...history).when(decision);
    const outcome = expected[asked];
    if (typeof outcome === 'string') decided.thenRefused(outcome);
    else decided.then(...(outcome ?? ['not in the table' as never]));
  });
});

describe('a function', () => {
  const again = { ...granted, grantId: newId() };
  const days = (...history: PersonEvent[]): unknown =>
    personStream
      .rows(given(personStream, registered, ...history).state)
      .find(({ table }) => table === 'person_functions')?.rows;

  it.each<[string, HeldFunction, string | null]>([
    ['twice over the same days', again, 'FUNCTION_HELD'],
    ['again after it ended', { ...again, from: day('2025-01-01'), to: null }, null],
    ['over another unit', { ...again, unitId: newId<'unit'>() }, null],
    ['that ends before it begins', { ...again, to: day('2023-12-31') }, 'ENDS_BEFORE_IT_BEGINS'],
  ])('granted %s', (_, another, refusal) => {
    const decided = given(personStream, registered, functionGranted).when((state) =>
      grantFunction(state, another),
    );
    if (refusal) decided.thenRefused(refusal);
    else decided.then({ type: 'FunctionGranted', data: another });
  });

  it('revoked on its first day never held, and can be granted anew', () => {
    const revokedAtOnce: PersonEvent = {
      type: 'FunctionRevoked',
      data: { grantId: granted.grantId, on: granted.from },
    };
    expect(days(functionGranted, revokedAtOnce)).toMatchObject([
      { valid_from: '2024-01-01', valid_to: '2023-12-31' },
    ]);
    given(personStream, registered, functionGranted, revokedAtOnce)
      .when((state) => grantFunction(state, again))
      .then({ type: 'FunctionGranted', data: again });
  });

  it('is over on the day of its revocation', () =>
    expect(days(functionGranted, functionRevoked)).toMatchObject([{ valid_to: '2024-02-29' }]));
});

describe('an account', () => {
  const epoch = (...history: PersonEvent[]): unknown =>
    personStream.rows(given(personStream, registered, accountOpened, ...history).state)[0]?.rows[0]
      ?.account_epoch;

  it('ends its sessions with each new password and each lock, not by unlocking', () => {
    expect([
      epoch(passwordSet),
      epoch(passwordSet, passwordSet),
      epoch(passwordSet, locked),
      epoch(passwordSet, locked, unlocked),
    ]).toEqual([1, 2, 2, 2]);
  });

  it('gets no password from its owner over one that was set while he was asked for the old', () =>
    given(personStream, registered, accountOpened, passwordSet, passwordSet)
      .when((state) => changePassword(state, 1))
      .thenRefused('WRONG_PASSWORD'));
});

describe('a position', () => {
  it('can’t end before it began', () =>
    given(personStream, registered, taken)
      .when((state) => leavePosition(state, position.positionId, day('2023-12-31')))
      .thenRefused('ENDS_BEFORE_IT_BEGINS'));

  describe('of a head, when it is left', () => {
    const grant = (name: HeldFunction['function'], held: Partial<HeldFunction> = {}): PersonEvent => ({
      type: 'FunctionGranted',
      data: { ...granted, grantId: newId(), function: name, to: null, ...held },
    });
    const endedBy = (...grants: PersonEvent[]) => {
      const { state } = given(personStream, registered, taken, ...grants);
      return leavePosition(state, leave.positionId, leave.on).slice(1);
    };

    it.each(['ASSIGNER', 'SIGNATORY', 'HEAD_OF_UNIT'] as const)('takes %s over the unit along', (name) => {
      const held = grant(name);
      expect(endedBy(held)).toEqual([
        { type: 'FunctionRevoked', data: { grantId: idOf(held), on: day('2024-03-01') } },
      ]);
    });

    it.each([
      ['what is no matter of the post', grant('STAFF')],
      ['what is held over another unit', grant('ASSIGNER', { unitId: newId() })],
      ['what ends by then', grant('SIGNATORY', { to: day('2024-02-29') })],
    ])('leaves %s', (_, held) => {
      expect(endedBy(held)).toEqual([]);
    });

    it('takes along what was to begin later: it never holds', () => {
      const held = grant('SIGNATORY', { from: day('2024-03-04') });
      const { state } = given(personStream, registered, taken, held);
      const after = leavePosition(state, leave.positionId, leave.on).reduce(personStream.evolve, state);
      expect(after).toMatchObject({ functions: [{ from: '2024-03-04', to: '2024-02-29' }] });
    });

    it('leaves everything where he heads the unit from then on under another title', () => {
      const next: PersonEvent = {
        type: 'PositionTaken',
        data: { ...position, positionId: newId(), title: 'Chủ tịch', from: day('2024-03-01') },
      };
      expect(endedBy(grant('SIGNATORY'), next)).toEqual([]);
    });

    it('leaves everything where he was no head', () => {
      const deputy: PersonEvent = { type: 'PositionTaken', data: { ...position, head: false } };
      const { state } = given(personStream, registered, deputy, grant('ASSIGNER'));
      expect(leavePosition(state, leave.positionId, leave.on)).toEqual([left]);
    });
  });
});

const idOf = (event: PersonEvent): string => (event.type === 'FunctionGranted' ? event.data.grantId : '');
