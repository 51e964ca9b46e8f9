import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import type { HeldFunction, Person, PersonEvent, Position, Registered } from './person.js';
import { demandOrder, overlap, type Validity } from './validity.js';

export function register(
  state: Person,
  registration: { personId: PersonId; unitId: UnitId; detailsId: string; detailsHash: string },
): readonly PersonEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('PERSON_EXISTS');
  return [{ type: 'PersonRegistered', data: registration }];
}

/** Another name or address; what was recorded before keeps the old one. */
export function correctDetails(
  state: Person,
  details: { detailsId: string; detailsHash: string },
): readonly PersonEvent[] {
  registered(state);
  return [{ type: 'PersonDetailsCorrected', data: details }];
}

export function takePosition(state: Person, position: Omit<Position, 'to'>): readonly PersonEvent[] {
  const { positions } = registered(state);
  if (positions.some((held) => held.positionId === position.positionId))
    throw new RuleBroken('POSITION_EXISTS');
  return [{ type: 'PositionTaken', data: position }];
}

export function leavePosition(state: Person, positionId: string, on: LocalDate): readonly PersonEvent[] {
  const position = registered(state).positions.find((held) => held.positionId === positionId);
  if (!position) throw new RuleBroken('NOT_FOUND', { what: 'position' });
  if (position.to !== null) throw new RuleBroken('POSITION_ENDED', { on: position.to });
  demandOrder({ from: position.from, to: on });
  return [{ type: 'PositionLeft', data: { positionId, on } }, ...endedWith(position, on, state)];
}

/** What somebody holds over a unit because he heads it: with the post it passes to the next. */
const OF_A_HEAD: readonly OfficialFunction[] = ['ASSIGNER', 'SIGNATORY', 'HEAD_OF_UNIT'];

const outlasts = ({ to }: Validity, day: LocalDate): boolean => to === null || to > day;

function endedWith(
  { positionId, head, unitId }: Position,
  on: LocalDate,
  state: Person,
): readonly PersonEvent[] {
  const { positions, functions } = registered(state);
  const goesOn = positions.some(
    (other) =>
      other.positionId !== positionId && other.head && other.unitId === unitId && outlasts(other, on),
  );
  if (!head || goesOn) return [];
  return functions
    .filter((held) => held.unitId === unitId && OF_A_HEAD.includes(held.function) && outlasts(held, on))
    .map(({ grantId }) => ({ type: 'FunctionRevoked', data: { grantId, on: addDays(on, 1) } }));
}

export function grantFunction(state: Person, granted: HeldFunction): readonly PersonEvent[] {
  const { functions } = registered(state);
  demandOrder(granted);
  const { function: name, unitId, grantId } = granted;
  if (functions.some((held) => held.grantId === grantId)) throw new RuleBroken('FUNCTION_HELD');
  const twice = functions.find(
    (held) => held.function === name && held.unitId === unitId && !isVoid(held) && overlap(held, granted),
  );
  if (twice) throw new RuleBroken('FUNCTION_HELD', { function: name, from: twice.from, to: twice.to });
  return [{ type: 'FunctionGranted', data: granted }];
}

/** Ends a function at once; one that is over already can't be ended again. */
export function revokeFunction(state: Person, grantId: string, today: LocalDate): readonly PersonEvent[] {
  const held = registered(state).functions.find((other) => other.grantId === grantId);
  if (!held) throw new RuleBroken('NOT_FOUND', { what: 'function' });
  if (held.to !== null && (isVoid(held) || held.to < today))
    throw new RuleBroken('FUNCTION_ENDED', { on: held.to });
  return [{ type: 'FunctionRevoked', data: { grantId, on: today } }];
}

/** Opens an account or sets a new password for it; `own` when one does it for oneself, which is for the first time only. */
export function openAccount(state: Person, usernameHash: string, own = false): readonly PersonEvent[] {
  const passwordSet: PersonEvent = { type: 'PasswordSet', data: own ? {} : { initial: true } };
  const { account } = registered(state);
  if (own && account) throw new RuleBroken('OLD_PASSWORD_NEEDED');
  return account ? [passwordSet] : [{ type: 'AccountOpened', data: { usernameHash } }, passwordSet];
}

/** The old password was checked in an epoch of the account; set anew or locked since then, it is the wrong one. */
export function changePassword(state: Person, accountEpoch: number): readonly PersonEvent[] {
  if (withAccount(state).accountEpoch !== accountEpoch) throw new RuleBroken('WRONG_PASSWORD');
  return [{ type: 'PasswordSet', data: {} }];
}

export function lockAccount(state: Person, locked: boolean): readonly PersonEvent[] {
  if (withAccount(state).locked === locked) return [];
  return [{ type: locked ? 'AccountLocked' : 'AccountUnlocked', data: {} }];
}

/** Revoked on the day it began or before: it never held. */
const isVoid = ({ from, to }: HeldFunction): boolean => to !== null && to < from;

/** Refuses where nobody is registered yet. */
export function registered(state: Person): Registered {
  if (state.status === 'NONE') throw new RuleBroken('NOT_FOUND', { what: 'person' });
  return state;
}

function withAccount(state: Person): Registered {
  const person = registered(state);
  if (!person.account) throw new RuleBroken('NO_ACCOUNT');
  return person;
}
