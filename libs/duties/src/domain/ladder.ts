import type { DutyId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { stepsOf } from './rung-moment.js';

/**
 * What a rung does:
 * - `REMIND` tells the owner, and his substitute while he is absent;
 * - `ESCALATE` brings the duty to a superior, `level` of them up: its state changes;
 * - `URGE` urges the owner before his superior; from the second time on as a numbered urging notice.
 */
export type RungAction = 'REMIND' | 'ESCALATE' | 'URGE';

/** One step of a ladder. */
export interface Rung {
  /** Unique in its ladder: capital letters, digits, `_` and `-`. */
  readonly name: string;
  readonly action: RungAction;
  /** Working days before (negative) or after the due day; 0 on the day itself. */
  readonly workingDays: number;
  /** `HH:MM` in Vietnam. */
  readonly hour: string;
  /** How many superiors up, for ESCALATE; 0 otherwise. */
  readonly level: number;
  /** Left out once the owner has acknowledged. */
  readonly unlessAcknowledged: boolean;
  /** Done again so many times, every so many working days. */
  readonly repeat: { readonly every: number; readonly times: number } | null;
  /** Goes out by itself at once, past digest and preferences. */
  readonly statutory: boolean;
}

/** How duties of a kind are followed up. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  /** How often the date may be extended. */
  readonly mostExtensions: number;
}

/** Where a ladder holds: the nearest wins, duty before unit before tenant. */
export type LadderScope =
  | { readonly scope: 'TENANT' }
  | { readonly scope: 'UNIT'; readonly unitId: UnitId }
  | { readonly scope: 'DUTY'; readonly dutyId: DutyId };

const MOST_RUNGS = 20;
const MOST_REPEATS = 10;
const MOST_EXTENSIONS = 10;
/** Working days. */
const FARTHEST = 120;
/** Superiors up. */
const HIGHEST = 5;

/** Refuses a ladder that can't be followed: what is wrong is named, with the rung and its number. */
export function demandLadder({ rungs, mostExtensions }: Ladder): void {
  const refuse = (problem: string, at?: number): never => {
    const which = at === undefined ? { rung: null } : { rung: rungs[at]?.name, number: at + 1 };
    throw new RuleBroken('LADDER_REFUSED', { problem, ...which });
  };
  if (rungs.length > MOST_RUNGS) refuse('TOO_MANY_RUNGS');
  if (!isCount(mostExtensions, 0, MOST_EXTENSIONS)) refuse('EXTENSIONS');
  const names = new Set<string>();
  const moments = new Set<string>();
  for (const [at, rung] of rungs.entries()) {
    const { name, action, workingDays, hour, level, repeat } = rung;
    if (!/^[A-Z0-9_-]{1,40}$/.test(name) || names.has(name)) refuse('NAME', at);
    names.add(name);
    if (!isCount(workingDays, -FARTHEST, FARTHEST)) refuse('WORKING_DAYS', at);
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) refuse('HOUR', at);
    if (action === 'ESCALATE' ? !isCount(level, 1, HIGHEST) : level !== 0) refuse('LEVEL', at);
    if (action !== 'REMIND' && workingDays <= 0) refuse('BEFORE_IT_IS_LATE', at);
    if (repeat && !(isCount(repeat.every, 1, FARTHEST) && isCount(repeat.times, 1, MOST_REPEATS)))
      refuse('REPEAT', at);
    for (const step of stepsOf(rung)) {
      const same = [action, step.workingDays, hour, level].join(' ');
      if (moments.has(same)) refuse('DOUBLED', at);
      moments.add(same);
    }
  }
}

const isCount = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
