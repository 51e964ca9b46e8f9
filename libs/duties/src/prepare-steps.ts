import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { addWorkingDays } from '#libs/calendar/src/working-days.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { Organization, type ChainLink } from '#libs/kernel/src/organization.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { ClaimedLine } from './claimed-lines.js';
import type { DutyEvent, RungTaken } from './domain/duty-events.js';
import { escalate } from './domain/escalation.js';
import type { FollowUp } from './domain/follow-up.js';
import type { SkipReason } from './domain/ledger-plan.js';
import { deputiesIn, withPresentDeputies } from './domain/present-deputies.js';
import { escalateDuty, reasonToSkip, urgeDuty, type UrgingNumber } from './domain/step-decisions.js';
import { owedDuties, type OwedDuty } from './read-models/owed-duties.js';
import { noticesOfEscalation, noticesOfUrging } from './step-notices.js';
import { urgingNumbers } from './urging-numbers.js';

/** Working days within which an urging notice asks for an answer. House rule: one-stop forms name 24 hours. */
const REPLY_WITHIN = 1;

/** A line that is left out, or what is decided and who is told. */
export type PreparedStep = LeftOut | Taken;

export interface LeftOut {
  readonly line: ClaimedLine;
  readonly skip: SkipReason;
}

export interface Taken {
  readonly line: ClaimedLine;
  readonly decide: (state: FollowUp) => DutyEvent[];
  readonly told: readonly PersonId[];
  readonly notices: readonly Row[];
}

/** A line that is to be taken, with the duty that it is about. */
interface ToDo {
  readonly line: ClaimedLine;
  readonly duty: OwedDuty;
}

/** Finds out, before anything is decided, what steps must know: the duty as it is, the superiors that day, the number. */
@Injectable()
export class PrepareSteps {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
    private readonly calendars: WorkingCalendars,
  ) {}

  async prepare(tenantId: TenantId, lines: readonly ClaimedLine[], now: Instant): Promise<PreparedStep[]> {
    const today = dateOf(now);
    const ids = lines.map(({ dutyId }) => dutyId);
    const duties = await this.database.inTenant(tenantId, (client) => owedDuties(client, tenantId, ids));
    const known = [...duties.values()];
    const units = [...new Set(known.map(({ ownerUnit, unit }) => ownerUnit ?? unit))];
    const owners = [...new Set(known.map(({ owner }) => owner))];
    const chains = await this.organization.chainsAbove(units, today);
    const absences = await this.organization.absencesOf(owners, today);
    const standIns = [
      ...deputiesIn(chains.values()),
      ...[...absences.values()].flatMap(({ deputy }) => deputy ?? []),
    ];
    const away = await this.organization.absencesOf([...new Set(standIns)], today);
    const steps = lines.map((line) => toDo(line, duties.get(line.dutyId)));
    const taken = steps.flatMap((step) => ('skip' in step ? [] : step));
    const numbers = await this.numbersOf(tenantId, taken.filter(isDocument), today);
    return steps.map((step): PreparedStep => {
      if ('skip' in step) return step;
      const { line, duty } = step;
      if (line.action === 'ESCALATE') {
        const chain = chains.get(duty.ownerUnit ?? duty.unit) ?? [];
        return escalation(line, duty, withPresentDeputies(chain, away), now);
      }
      const deputy = absences.get(duty.owner)?.deputy ?? null;
      const told = deputy === null || away.has(deputy) ? [duty.owner] : [duty.owner, deputy];
      return urging(line, duty, { told, notice: numbers.get(line) ?? null }, now);
    });
  }

  /** One after the other within the year of each issuer, and by when each asks for an answer. */
  private async numbersOf(
    tenantId: TenantId,
    documents: readonly ToDo[],
    today: LocalDate,
  ): Promise<ReadonlyMap<ClaimedLine, UrgingNumber>> {
    const numbers = new Map<ClaimedLine, UrgingNumber>();
    if (documents.length === 0) return numbers;
    const year = Number(today.slice(0, 4));
    const calendars = await this.calendars.ofUnits([...new Set(documents.map(({ duty }) => duty.unit))]);
    for (const [unit, those] of byKey(documents, ({ duty }) => duty.creditorUnit ?? duty.unit)) {
      const lines = those.map(({ line }) => line);
      const numbered = await this.database.inTransaction(tenantId, (client) =>
        urgingNumbers(client, tenantId, { unit, year }, lines),
      );
      for (const { line, duty } of those) {
        const [number, calendar] = [numbered.get(line), calendars.get(duty.unit)];
        if (!number || !calendar) throw new Error('an urging notice was not numbered');
        numbers.set(line, { ...number, replyBy: addWorkingDays(calendar, today, REPLY_WITHIN) });
      }
    }
    return numbers;
  }
}

function toDo(line: ClaimedLine, duty: OwedDuty | undefined): ToDo | LeftOut {
  if (!duty) return { line, skip: 'DUTY_CLOSED' };
  const skip = reasonToSkip(line, duty);
  return skip === null ? { line, duty } : { line, skip };
}

/** A second urging is a document; the first is a word. */
const isDocument = ({ line }: ToDo): boolean => line.action === 'URGE' && line.urgedBefore > 0;

function urging(
  line: ClaimedLine,
  duty: OwedDuty,
  urged: { readonly told: readonly PersonId[]; readonly notice: UrgingNumber | null },
  now: Instant,
): Taken {
  return {
    line,
    decide: (state) => urgeDuty(state, takenBy(line), urged),
    told: urged.told,
    notices: noticesOfUrging(line, duty, urged, now),
  };
}

function escalation(
  line: ClaimedLine,
  duty: OwedDuty,
  chain: readonly ChainLink[],
  now: Instant,
): PreparedStep {
  const { to, path } = escalate(duty.owner, chain, line.level);
  if (to === null) return { line, skip: 'NOBODY_ABOVE' };
  return {
    line,
    decide: (state) => escalateDuty(state, { ...takenBy(line), level: line.level }, { to, path }),
    told: [to],
    notices: noticesOfEscalation(line, duty, to, now),
  };
}

const takenBy = ({ policy, rung, occurrence, dueOn }: ClaimedLine): RungTaken => ({
  policy,
  rung,
  occurrence,
  dueOn,
});
