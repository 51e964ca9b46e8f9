import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { addWorkingDays } from '#libs/calendar/src/working-days.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
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
import { urgingNumber } from './urging-numbers.js';

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
    const prepared: PreparedStep[] = [];
    for (const line of lines) {
      const duty = duties.get(line.dutyId);
      const skip = duty ? reasonToSkip(line, duty) : 'DUTY_CLOSED';
      if (skip !== null || !duty) prepared.push({ line, skip: skip ?? 'DUTY_CLOSED' });
      else if (line.action === 'ESCALATE')
        prepared.push(
          escalation(
            line,
            duty,
            withPresentDeputies(chains.get(duty.ownerUnit ?? duty.unit) ?? [], away),
            now,
          ),
        );
      else {
        const deputy = absences.get(duty.owner)?.deputy ?? null;
        prepared.push(await this.urging(line, duty, deputy && away.has(deputy) ? null : deputy, now));
      }
    }
    return prepared;
  }

  private async urging(
    line: ClaimedLine,
    duty: OwedDuty,
    deputy: PersonId | null,
    now: Instant,
  ): Promise<Taken> {
    const told = deputy === null ? [duty.owner] : [duty.owner, deputy];
    const notice = await this.numberFor(line, duty, dateOf(now));
    const urging = { told, notice };
    return {
      line,
      decide: (state) => urgeDuty(state, takenBy(line), urging),
      told,
      notices: noticesOfUrging(line, duty, urging, now),
    };
  }

  /** A second urging is a document; the first is a word. */
  private async numberFor(
    line: ClaimedLine,
    { id, unit, creditorUnit }: OwedDuty,
    today: LocalDate,
  ): Promise<UrgingNumber | null> {
    if (line.urgedBefore === 0) return null;
    const { tenantId } = line;
    const year = Number(today.slice(0, 4));
    const purpose = { ...takenBy(line), dutyId: id, issuerUnit: creditorUnit ?? unit, year };
    const calendar = await this.calendars.of(unit);
    const replyBy = addWorkingDays(calendar, today, REPLY_WITHIN);
    const numbered = await this.database.inTransaction(tenantId, (client) =>
      urgingNumber(client, tenantId, purpose),
    );
    return { ...numbered, replyBy };
  }
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
