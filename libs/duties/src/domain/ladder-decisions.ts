import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { LadderEvent } from './ladder-events.js';
import { inForce, type LadderHistory } from './ladder-history.js';
import { demandLadder, type Ladder, type LadderScope } from './ladder.js';
import { demandNoLaxer } from './no-laxer.js';

/** Who changes a ladder, when, and how he stands to it. */
export interface Publishing {
  readonly by: PersonId;
  readonly at: Instant;
  /** Whether he is followed up by it himself. */
  readonly concerned: boolean;
  /** What would hold in this place if it had no ladder of its own. */
  readonly above: Ladder;
}

/** Puts a ladder into force in one place; the same once more is no new version. */
export function publishLadder(
  history: LadderHistory,
  holds: { readonly kind: string; readonly where: LadderScope },
  { rungs, mostExtensions }: Ladder,
  { by, at, concerned, above }: Publishing,
): readonly LadderEvent[] {
  const ladder = { rungs, mostExtensions };
  demandLadder(ladder);
  const before = inForce(history);
  if (before && isSame(before, ladder)) return [];
  if (concerned) demandNoLaxer(ladder, before ?? above);
  const number = history.versions.length + 1;
  return [{ type: 'LadderPublished', data: { number, ...holds, ...ladder, by, at } }];
}

/** Takes it out of force: what holds above it holds here again. */
export function withdrawLadder(
  history: LadderHistory,
  { by, at, concerned, above }: Publishing,
): readonly LadderEvent[] {
  const before = inForce(history);
  if (!before) throw new RuleBroken('LADDER_NOT_IN_FORCE', {});
  if (concerned) demandNoLaxer(above, before);
  return [{ type: 'LadderWithdrawn', data: { number: before.number, by, at } }];
}

const isSame = (one: Ladder, other: Ladder): boolean =>
  one.mostExtensions === other.mostExtensions &&
  one.rungs.length === other.rungs.length &&
  one.rungs.every((rung, index) => isSameRung(rung, other.rungs[index]));

const isSameRung = (one: Ladder['rungs'][number], other: Ladder['rungs'][number] | undefined): boolean =>
  other !== undefined &&
  one.name === other.name &&
  one.action === other.action &&
  one.workingDays === other.workingDays &&
  one.hour === other.hour &&
  one.level === other.level &&
  one.unlessAcknowledged === other.unlessAcknowledged &&
  one.statutory === other.statutory &&
  one.repeat?.every === other.repeat?.every &&
  one.repeat?.times === other.repeat?.times;
