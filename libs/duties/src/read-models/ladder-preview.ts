import { Injectable } from '@nestjs/common';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { previewLadder } from '#libs/contracts/src/http/ladders.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { DutyId, PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { PostOffice } from '#libs/kernel/src/post-office.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { noticesAhead, pathAhead, type ForetoldNotice } from '../domain/foretold.js';
import { demandLadder, type Ladder } from '../domain/ladder.js';
import { outlook, replan, type StepOutlook } from '../domain/ledger-plan.js';
import { absencesAhead } from './absences-ahead.js';
import { namesOf } from './names-of.js';
import { rehearsedDuties, type RehearsedDuty } from './rehearsed-duties.js';
import { visibleDuty } from './visible-duty.js';

type Preview = ReplyOf<typeof previewLadder>;

const FIND = `
  select d.title, d.unit_id as unit from duties d
  where d.tenant_id = $1 and d.id = $4 and d.state = 'OPEN' and d.due_on is not null and ${visibleDuty('d')} limit 1`;

/** What a ladder would do about one real duty: every step with its day and hour, and who would be told today. */
@Injectable()
export class LadderPreview {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
    private readonly calendars: WorkingCalendars,
    private readonly post: PostOffice,
    private readonly clock: Clock,
  ) {}

  async of(reader: Actor, dutyId: DutyId, ladder: Ladder): Promise<Preview> {
    demandLadder(ladder);
    const { tenantId } = reader;
    const now = await this.clock.now();
    const today = dateOf(now);
    const { title, duty, awayOn } = await this.read(reader, dutyId, now);
    const calendar = await this.calendars.of(duty.unit, today, tenantId);
    const chain = await this.organization.chainAbove(duty.ownerUnit, today, tenantId);
    const toPlan = { policy: 'DRAFT', ladder, dueOn: duty.dueOn, from: now, calendar };
    const foretold = { ...duty, chainOn: () => chain };
    const steps = outlook(duty.ledger, toPlan).map((one) => {
      // Told is who would be today: who will be away by then, nobody knows yet.
      const { name, rung, workingDays, round } = one.step;
      const ahead = { ...rung, rung: name, workingDays, round, at: now };
      const path = ahead.action === 'ESCALATE' ? pathAhead(foretold, ahead, awayOn).path : [];
      return { one, notices: noticesAhead(foretold, ahead, awayOn), path };
    });
    const people = steps.flatMap(({ notices }) => notices.map(({ person }) => person));
    const units = steps.flatMap(({ path }) => path.map(({ unit }) => unit));
    const { personNamed, unitNamed } = await this.named(reader, [...people, duty.owner], units);
    const rules = await this.post.rulesFor(people, tenantId);
    return {
      duty: { id: duty.id, title, owner: personNamed(duty.owner), dueOn: duty.dueOn },
      steps: steps.map(({ one, notices, path }) => {
        const first: ForetoldNotice | undefined = notices[0];
        const leaving = first && one.moment && rules.leaves({ ...first, at: one.moment }, () => false);
        return {
          rung: one.step.name,
          action: one.step.rung.action,
          level: one.step.rung.level,
          meaning: { workingDays: one.step.workingDays, round: one.step.round },
          at: one.moment,
          leavesAt: leaving?.at ?? null,
          ...fateOf(one, duty, notices),
          told: notices.map(({ person, as }) => ({ person: personNamed(person), as })),
          passed: path
            .filter(({ outcome }) => outcome !== 'TOLD')
            .map(({ unit, outcome }) => ({ unit: unitNamed(unit), outcome })),
        };
      }),
      givenUp: replan(duty.ledger, toPlan).superseded.flatMap(({ policy, rung, occurrence }) => {
        const line = duty.ledger.find(
          (of) => of.policy === policy && of.rung === rung && of.occurrence === occurrence,
        );
        const again = steps.some(({ one }) => one.step.name === rung && one.moment === line?.remindAt);
        return line && !again ? { rung, at: line.remindAt } : [];
      }),
    };
  }

  private async read(reader: Actor, dutyId: DutyId, now: Instant) {
    const { tenantId, personId, grants } = reader;
    const units = grants.map(({ unit }) => unit);
    return this.database.inTenant(tenantId, async (client) => {
      const found = await client.query<{ title: string; unit: UnitId }>(FIND, [
        tenantId,
        units,
        personId,
        dutyId,
      ]);
      const row = found.rows[0];
      if (!row) throw new RuleBroken('NOT_FOUND', { what: 'duty', id: dutyId });
      const [duty] = await rehearsedDuties(client, tenantId, { unitId: row.unit, only: dutyId, limit: 1 });
      if (!duty) throw new RuleBroken('NOT_FOUND', { what: 'duty', id: dutyId });
      const awayOn = await absencesAhead(client, tenantId, dateOf(now), dateOf(now));
      return { title: row.title, duty, awayOn };
    });
  }

  private named({ tenantId }: Actor, people: readonly PersonId[], units: readonly UnitId[]) {
    return this.database.inTenant(tenantId, (client) => namesOf(client, tenantId, people, units));
  }
}

/** What becomes of a step, and why. What is planned so already counts as kept, though the line gets another policy's name. */
function fateOf(
  { step, moment, stands, missing }: StepOutlook,
  { ledger, dueOn }: Pick<RehearsedDuty, 'ledger' | 'dueOn'>,
  notices: readonly ForetoldNotice[],
): Pick<Preview['steps'][number], 'outcome' | 'reason'> {
  if (stands && stands.state !== 'PLANNED')
    return { outcome: stands.state === 'SKIPPED' ? 'SKIPPED' : 'SENT', reason: null };
  if (missing?.state === 'SKIPPED') return { outcome: 'SKIPPED', reason: missing.reason };
  if (moment !== null && notices.length === 0)
    return { outcome: 'SKIPPED', reason: step.rung.action === 'ESCALATE' ? 'NOBODY_ABOVE' : 'ACKNOWLEDGED' };
  const planned = ledger.some(
    (line) =>
      line.state === 'PLANNED' && line.rung === step.name && line.dueOn === dueOn && line.remindAt === moment,
  );
  return { outcome: planned ? 'KEPT' : 'PLANNED', reason: null };
}
