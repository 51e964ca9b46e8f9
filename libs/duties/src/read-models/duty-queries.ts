import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { id, type DutyId, type PersonId, type TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { timingOf, workingDaysLeft } from '../duty-timing.js';

interface FoundDuty extends Omit<
  Duty,
  'timing' | 'workingDaysLeft' | 'dueOn' | 'originalDueOn' | 'acknowledgedAt'
> {
  readonly acknowledgedAt: Date | null;
  readonly dueOn: LocalDate | null;
  readonly originalDueOn: LocalDate | null;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly now: Date;
}

const person = (id: string): string => `(
  select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on(p.tenant_id, p.id, t.today))
  from people p where p.tenant_id = d.tenant_id and p.id = ${id})`;

// A unit is named as it was on the day the duty was opened.
const FIND = `
  select d.id, d.kind, d.source_type as "sourceType", d.source_id as "sourceId", d.item, d.title, d.state,
    case when d.moved_version = d.stated_version then d.moved_explanation else d.stated_explanation end as explanation,
    d.due_on as "dueOn", d.original_due_on as "originalDueOn", d.due_at as "dueAt", d.closed_at as "closedAt",
    d.submitted_at as "submittedAt", t.now,
    d.escalation, d.acknowledged_at as "acknowledgedAt", d.extension,
    ${person('d.owner_id')} as owner, ${person('d.creditor_id')} as creditor,
    jsonb_build_object('id', d.unit_id, 'name',
      unit_name_on(d.tenant_id, d.unit_id, (d.opened_at at time zone 'Asia/Ho_Chi_Minh')::date)) as unit
  from duties d cross join (select business_now() as now, business_today() as today) t
  where d.tenant_id = $1 and`;

// Those of one moment stand by what they are and whose, as one looks for them. Units are named for what is shown only: of one moment
// there may be thousands.
const soonest = (where: string): string => `
  select * from (${FIND} ${where} order by d.due_at nulls last, d.source_id, d.kind, d.item limit 500) as shown
  order by "dueAt" nulls last, title collate "vi-x-icu", unit ->> 'name' collate "vi-x-icu", "sourceId", kind, item`;

/** What is owed, by whom, to whom; with how it stands at this moment. */
@Injectable()
export class DutyQueries {
  constructor(
    private readonly database: Database,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** What a person owes, soonest first; without a deadline last. */
  ofOwner(tenantId: TenantId, ownerId: PersonId): Promise<Duty[]> {
    return this.find(tenantId, soonest(`d.owner_id = $2 and d.state = 'OPEN'`), [ownerId]);
  }

  /** All duties of one commitment, plan or the like, closed ones too, in the order in which they were opened. */
  ofSource(tenantId: TenantId, sourceId: string): Promise<Duty[]> {
    const text = `${FIND} d.source_id = $2 order by d.opened_at, d.due_at nulls last, d.kind, d.item`;
    return this.find(tenantId, text, [sourceId]);
  }

  /** What others owe to a person and have let pass, longest first. */
  owedAndLate(tenantId: TenantId, creditorId: PersonId): Promise<Duty[]> {
    return this.find(
      tenantId,
      soonest(
        "d.creditor_id = $2 and d.owner_id <> $2 and d.state = 'OPEN' and d.due_at <= t.now and d.submitted_at is null",
      ),
      [creditorId],
    );
  }

  /** Those with these ids, in the order of the ids; one that does not exist is left out. */
  ofIds(tenantId: TenantId, ids: readonly DutyId[]): Promise<Duty[]> {
    const text = `${FIND} d.id = any ($2::uuid[]) order by array_position($2::uuid[], d.id)`;
    return this.find(tenantId, text, [ids]);
  }

  private async find(tenantId: TenantId, text: string, values: readonly unknown[]): Promise<Duty[]> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<FoundDuty>(text, [tenantId, ...values]),
    );
    const units = new Set(rows.map(({ unit }) => id<'unit'>(unit.id)));
    const calendars = await this.calendars.ofUnits([...units], undefined, tenantId);
    return rows.map(({ now: moment, dueAt, closedAt, submittedAt, acknowledgedAt, ...duty }) => {
      const now = instant(moment);
      const calendar = calendars.get(id(duty.unit.id));
      if (!calendar) throw new RuleBroken('CALENDAR_MISSING', {});
      const timed = {
        state: duty.state,
        dueOn: duty.dueOn,
        dueAt: dueAt && instant(dueAt),
        closedAt: closedAt && instant(closedAt),
        submittedAt: submittedAt && instant(submittedAt),
      };
      return {
        ...duty,
        acknowledgedAt: acknowledgedAt && instant(acknowledgedAt),
        timing: timingOf(timed, now, calendar),
        workingDaysLeft: workingDaysLeft(duty.dueOn, dateOf(now), calendar),
      };
    });
  }
}
