import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { demandOrder, overlap } from './validity.js';

/** A level of the tree in one of its periods, e.g. the district until 30 June 2025. */
export interface Level {
  readonly code: string;
  readonly name: string;
  /** 1 is the top. */
  readonly rank: number;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export type LevelsEvent =
  DomainEvent<'LevelsOpened', { readonly rootUnitId: UnitId }> | DomainEvent<'LevelDefined', Level>;

/** The levels of one administration; `rootUnitId` is the unit whose administrator defines them. */
export interface Levels {
  readonly rootUnitId: UnitId | null;
  readonly levels: readonly Level[];
}

export const noLevels: Levels = { rootUnitId: null, levels: [] };

const samePeriod = (one: Level, other: Level): boolean =>
  one.code === other.code && one.validFrom === other.validFrom;

export function evolveLevels(state: Levels, { type, data }: LevelsEvent): Levels {
  switch (type) {
    case 'LevelsOpened':
      return { ...state, rootUnitId: data.rootUnitId };
    case 'LevelDefined':
      return { ...state, levels: [...state.levels.filter((level) => !samePeriod(level, data)), data] };
  }
}

/** The first levels, under the unit that will be the root. */
export function openLevels(
  state: Levels,
  rootUnitId: UnitId,
  levels: readonly Level[],
): readonly LevelsEvent[] {
  if (state.rootUnitId !== null) throw new RuleBroken('LEVELS_EXIST');
  const opened: LevelsEvent = { type: 'LevelsOpened', data: { rootUnitId } };
  let after = evolveLevels(state, opened);
  const defined = levels.flatMap((level) => {
    const events = defineLevel(after, level);
    after = events.reduce(evolveLevels, after);
    return events;
  });
  return [opened, ...defined];
}

/** A new level, another period of one, or another end of a period: name and rank of a period stay as they were. */
export function defineLevel(state: Levels, level: Level): readonly LevelsEvent[] {
  if (state.rootUnitId === null) throw new RuleBroken('NOT_FOUND', { what: 'levels' });
  demandOrder({ from: level.validFrom, to: level.validTo });
  const before = state.levels.find((other) => samePeriod(other, level));
  if (before && (before.name !== level.name || before.rank !== level.rank))
    throw new RuleBroken('LEVEL_FIXED', { code: level.code, name: before.name, rank: before.rank });
  if (before?.validTo === level.validTo) return [];
  const other = state.levels.find(
    (candidate) =>
      candidate.code === level.code &&
      !samePeriod(candidate, level) &&
      overlap(
        { from: candidate.validFrom, to: candidate.validTo },
        { from: level.validFrom, to: level.validTo },
      ),
  );
  if (other)
    throw new RuleBroken('LEVEL_OVERLAPS', {
      code: level.code,
      validFrom: other.validFrom,
      validTo: other.validTo,
    });
  return [{ type: 'LevelDefined', data: level }];
}
