import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import type { Validity } from './validity.js';

/** A post in a unit. A head answers for the unit. */
export interface Position extends Validity {
  readonly positionId: string;
  readonly unitId: UnitId;
  readonly title: string;
  readonly head: boolean;
}

/** A function over a unit and all below it. */
export interface HeldFunction extends Validity {
  readonly grantId: string;
  readonly function: OfficialFunction;
  readonly unitId: UnitId;
}

/** Days on which somebody is away, both included, and who stands in for him. Why he is away is nobody's business here. */
export interface RecordedAbsence {
  readonly absenceId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deputyId: PersonId | null;
}

export type PersonEvent =
  | DomainEvent<
      'PersonRegistered',
      {
        readonly personId: PersonId;
        readonly unitId: UnitId;
        readonly detailsId: string;
        readonly detailsHash: string;
      }
    >
  | DomainEvent<'PersonDetailsCorrected', { readonly detailsId: string; readonly detailsHash: string }>
  | DomainEvent<'PositionTaken', Omit<Position, 'to'>>
  | DomainEvent<'PositionLeft', { readonly positionId: string; readonly on: LocalDate }>
  | DomainEvent<'FunctionGranted', HeldFunction>
  | DomainEvent<'FunctionRevoked', { readonly grantId: string; readonly on: LocalDate }>
  | DomainEvent<'AccountOpened', { readonly usernameHash: string }>
  /** `initial` where somebody else set it, who knows it until the owner changes it. */
  | DomainEvent<'PasswordSet', { readonly initial?: true }>
  | DomainEvent<'AccountLocked', Record<string, never>>
  | DomainEvent<'AccountUnlocked', Record<string, never>>
  | DomainEvent<'AbsenceRecorded', RecordedAbsence>
  /** `on` is the day he is back; on or before the first day of the absence it never came to be. */
  | DomainEvent<'AbsenceEnded', { readonly absenceId: string; readonly on: LocalDate }>;

export type Person = { readonly status: 'NONE' } | Registered;

export interface Registered {
  readonly status: 'REGISTERED';
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly detailsId: string;
  readonly positions: readonly Position[];
  readonly functions: readonly HeldFunction[];
  readonly account: boolean;
  readonly initialPassword: boolean;
  readonly locked: boolean;
  /** Counts what ends all sessions: a new password, a lock. A session of an earlier epoch is over. */
  readonly accountEpoch: number;
  /** One that was called off ends before it begins. */
  readonly absences: readonly RecordedAbsence[];
}

export const nobody: Person = { status: 'NONE' };

export function evolvePerson(state: Person, event: PersonEvent): Person {
  if (event.type === 'PersonRegistered') {
    const { personId, unitId, detailsId } = event.data;
    const empty = {
      positions: [],
      functions: [],
      account: false,
      initialPassword: false,
      locked: false,
      accountEpoch: 0,
      absences: [],
    };
    return { status: 'REGISTERED', personId, unitId, detailsId, ...empty };
  }
  return state.status === 'NONE' ? state : evolveRegistered(state, event);
}

function evolveRegistered(
  state: Registered,
  { type, data }: Exclude<PersonEvent, { type: 'PersonRegistered' }>,
): Registered {
  switch (type) {
    case 'PersonDetailsCorrected':
      return { ...state, detailsId: data.detailsId };
    case 'PositionTaken':
      return { ...state, positions: [...state.positions, { ...data, to: null }] };
    case 'PositionLeft':
      return {
        ...state,
        positions: state.positions.map((position) =>
          position.positionId === data.positionId ? { ...position, to: data.on } : position,
        ),
      };
    case 'FunctionGranted':
      return { ...state, functions: [...state.functions, data] };
    case 'FunctionRevoked':
      // Revoked is over at once: the day of revocation is no longer a day of the function.
      return {
        ...state,
        functions: state.functions.map((held) =>
          held.grantId === data.grantId ? { ...held, to: addDays(data.on, -1) } : held,
        ),
      };
    case 'AccountOpened':
      return { ...state, account: true };
    case 'PasswordSet':
      return { ...state, initialPassword: data.initial ?? false, accountEpoch: state.accountEpoch + 1 };
    case 'AccountLocked':
      return { ...state, locked: true, accountEpoch: state.accountEpoch + 1 };
    case 'AccountUnlocked':
      return { ...state, locked: false };
    case 'AbsenceRecorded':
      return { ...state, absences: [...state.absences, data] };
    case 'AbsenceEnded':
      return {
        ...state,
        absences: state.absences.map((absence) =>
          absence.absenceId === data.absenceId ? { ...absence, to: addDays(data.on, -1) } : absence,
        ),
      };
  }
}
