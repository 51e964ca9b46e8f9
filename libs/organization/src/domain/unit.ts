import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { addDays } from '#libs/calendar/src/local-date.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { UnitId } from '#libs/kernel/src/ids.js';

export type UnitEvent =
  | DomainEvent<
      'UnitEstablished',
      {
        readonly unitId: UnitId;
        readonly name: string;
        readonly level: string;
        readonly parentId: UnitId | null;
        readonly validFrom: LocalDate;
      }
    >
  | DomainEvent<'UnitRenamed', { readonly name: string; readonly from: LocalDate }>
  | DomainEvent<'UnitMoved', { readonly parentId: UnitId; readonly from: LocalDate }>
  | DomainEvent<'UnitAbolished', { readonly on: LocalDate; readonly successorIds: readonly UnitId[] }>;

/** What a unit was called and where it stood, until the day before the next version. */
export interface UnitVersion {
  readonly name: string;
  readonly level: string;
  readonly parentId: UnitId | null;
  readonly from: LocalDate;
}

/** A unit with all its versions in order; `lastDay` once it is abolished. */
export interface Unit {
  readonly unitId: UnitId | null;
  readonly versions: readonly UnitVersion[];
  readonly lastDay: LocalDate | null;
  readonly successorIds: readonly UnitId[];
}

export const noUnit: Unit = { unitId: null, versions: [], lastDay: null, successorIds: [] };

/** The version that holds now or will hold last. */
export const latest = (state: Unit): UnitVersion | undefined => state.versions.at(-1);

export function evolveUnit(state: Unit, { type, data }: UnitEvent): Unit {
  switch (type) {
    case 'UnitEstablished': {
      const { unitId, validFrom, ...version } = data;
      return { ...state, unitId, versions: [{ ...version, from: validFrom }] };
    }
    case 'UnitRenamed':
    case 'UnitMoved':
      return { ...state, versions: withChange(state.versions, data) };
    case 'UnitAbolished':
      return { ...state, lastDay: data.on, successorIds: data.successorIds };
  }
}

/** A change on the very day of the last one belongs to the same version. */
function withChange(
  versions: readonly UnitVersion[],
  change: Partial<UnitVersion> & { readonly from: LocalDate },
): UnitVersion[] {
  const last = versions.at(-1);
  if (!last) return [];
  const before = last.from === change.from ? versions.slice(0, -1) : versions;
  return [...before, { ...last, ...change }];
}

/** The last day of the version at a place in the list; null while nothing follows it. */
export function lastDayOf(state: Unit, index: number): LocalDate | null {
  const next = state.versions[index + 1];
  return next ? addDays(next.from, -1) : state.lastDay;
}
