import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DutyId, PersonId } from '#libs/kernel/src/ids.js';
import type { Absence, ChainLink } from '#libs/kernel/src/organization.js';
import { escalate, type Escalated } from './escalation.js';
import { withPresentDeputies } from './present-deputies.js';
import type { RungAction } from './ladder.js';
import type { PlannedLine } from './ledger-plan.js';

/** A duty whose steps are foretold. */
export interface Foretold {
  readonly id: DutyId;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly acknowledged: boolean;
  /** From the owner's unit upwards, as the tree will stand on a day by what is recorded by now. */
  readonly chainOn: (day: LocalDate) => readonly ChainLink[];
}

/** A step that is still to be taken. */
export interface StepAhead extends Pick<
  PlannedLine,
  'rung' | 'action' | 'level' | 'unlessAcknowledged' | 'statutory'
> {
  readonly workingDays: number;
  readonly round: number;
  readonly at: Instant;
}

/** A notice as the step would write it. */
export interface ForetoldNotice {
  readonly dutyId: DutyId;
  readonly rung: string;
  readonly action: RungAction;
  readonly level: number;
  readonly workingDays: number;
  readonly round: number;
  readonly person: PersonId;
  readonly as: 'OWNER' | 'SUBSTITUTE' | 'SUPERIOR' | 'CREDITOR';
  readonly class: 'REMINDER' | 'ESCALATION' | 'URGING';
  readonly statutory: boolean;
  readonly at: Instant;
}

/** Who is away on a day, by the absences that are recorded by now. */
export type AwayOn = (person: PersonId, day: LocalDate) => Absence | null;

/** Whom a step of a duty would tell at its moment if nothing changed until then; nobody where it would be left out. */
export function noticesAhead(duty: Foretold, step: StepAhead, awayOn: AwayOn): readonly ForetoldNotice[] {
  const { owner, creditor } = duty;
  if (step.unlessAcknowledged && duty.acknowledged) return [];
  const { rung, action, level, workingDays, round, at, statutory } = step;
  const notice = (
    person: PersonId,
    as: ForetoldNotice['as'],
    kind: ForetoldNotice['class'],
  ): ForetoldNotice => {
    const out = statutory && (action === 'REMIND' || kind !== 'REMINDER');
    const taken = { rung, action, level, workingDays, round, at };
    return { dutyId: duty.id, ...taken, person, as, class: kind, statutory: out };
  };
  const substitutes = presentDeputies(owner, dateOf(at), awayOn);
  switch (action) {
    case 'REMIND':
      return [
        notice(owner, 'OWNER', 'REMINDER'),
        ...substitutes.map((person) => notice(person, 'SUBSTITUTE', 'REMINDER')),
      ];
    case 'ESCALATE': {
      const { to } = pathAhead(duty, step, awayOn);
      return to === null ? [] : [notice(to, 'SUPERIOR', 'ESCALATION'), notice(owner, 'OWNER', 'REMINDER')];
    }
    case 'URGE':
      return [
        notice(owner, 'OWNER', 'URGING'),
        ...substitutes.map((person) => notice(person, 'SUBSTITUTE', 'URGING')),
        ...([owner, ...substitutes].includes(creditor) ? [] : [notice(creditor, 'CREDITOR', 'REMINDER')]),
      ];
  }
}

/** Who stands in that day for somebody who is away, and is there himself. */
function presentDeputies(owner: PersonId, day: LocalDate, awayOn: AwayOn): readonly PersonId[] {
  const deputy = awayOn(owner, day)?.deputy ?? null;
  return deputy === null || deputy === owner || awayOn(deputy, day) !== null ? [] : [deputy];
}

/** To whom an escalation would go that day, and past whom: the chain and the absences of that day. */
export function pathAhead({ owner, chainOn }: Foretold, { level, at }: StepAhead, awayOn: AwayOn): Escalated {
  const day = dateOf(at);
  const thatDay = chainOn(day).map(({ unit, head }) => ({
    unit,
    head: head && { person: head.person, absence: awayOn(head.person, day) },
  }));
  return escalate(
    owner,
    withPresentDeputies(thatDay, { has: (person) => awayOn(person, day) !== null }),
    level,
  );
}
