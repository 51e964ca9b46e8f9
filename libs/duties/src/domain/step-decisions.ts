import type { DutyEvent, EscalationStep, RungTaken } from './duty-events.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { lineName, type FollowUp } from './follow-up.js';
import type { SkipReason } from './ledger-plan.js';
import type { RungAction } from './ladder.js';
import type { Owed } from './owed.js';

/** A line whose moment has come. */
export interface DueLine extends RungTaken {
  readonly action: RungAction;
  readonly level: number;
  readonly unlessAcknowledged: boolean;
  /** Whether a later step of the same kind is due as well, after an outage: only the last is taken. */
  readonly overtaken: boolean;
}

/** Why a line is left out after all: much may have happened since it was planned. Null when it is to be taken. */
export function reasonToSkip(
  line: DueLine,
  owed: Owed & { readonly acknowledged: boolean; readonly submitted: boolean },
): SkipReason | null {
  if (owed.state !== 'OPEN') return 'DUTY_CLOSED';
  if (owed.submitted) return 'SUBMITTED';
  if (owed.due.on !== line.dueOn) return 'DUE_MOVED';
  if (line.overtaken) return 'COLLAPSED';
  return line.unlessAcknowledged && owed.acknowledged ? 'ACKNOWLEDGED' : null;
}

/** Brings a duty to a superior. A line is taken once, however often it is tried. */
export function escalateDuty(
  state: FollowUp,
  { level, ...line }: RungTaken & { readonly level: number },
  { to, path }: { readonly to: PersonId | null; readonly path: readonly EscalationStep[] },
): DutyEvent[] {
  if (state.taken.includes(lineName(line))) return [];
  return [{ type: 'DutyEscalated', data: { ...line, level, to, path } }];
}

/** Urges the owner; `notice` is the number under which it is a document: from the second time on it must have one. */
export function urgeDuty(
  state: FollowUp,
  line: RungTaken,
  { told, notice }: { readonly told: readonly PersonId[]; readonly notice: UrgingNumber | null },
): DutyEvent[] {
  if (state.taken.includes(lineName(line))) return [];
  const round = state.urgings + 1;
  if (round > 1 && notice === null) throw new UrgedMeanwhile();
  return [{ type: 'DutyUrged', data: { ...line, round, notice, told } }];
}

/** The number of an urging notice in its issuer's year, and by when an answer is expected. */
export interface UrgingNumber {
  readonly year: number;
  readonly number: number;
  readonly replyBy: LocalDate;
}

/** It is not the first time any more: whoever is about to urge must look again. */
export class UrgedMeanwhile extends Error {
  override readonly name = 'UrgedMeanwhile';

  constructor() {
    super('the owner was urged a moment ago: this urging needs a number');
  }
}
