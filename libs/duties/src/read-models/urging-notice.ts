import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getUrgingNotice } from '#libs/contracts/src/http/extensions.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { id, type DutyId, type UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { workingDaysLeft } from '../duty-timing.js';
import { DutyDetails } from './duty-detail.js';
import { dutyHistory } from './duty-history.js';
import { DutyQueries } from './duty-queries.js';
import { unitsCalled } from './names.js';

/** By what an urging notice is known: consecutive within its issuing body and year. */
export interface NoticeNumber {
  readonly unitId: string;
  readonly year: number;
  readonly number: number;
}

type Document = ReplyOf<typeof getUrgingNotice>;

const ABOUT = `
  select n.duty_id as "dutyId", n.rung, (
      select r.due_on from reminders r where r.tenant_id = n.tenant_id and r.duty_id = n.duty_id and r.policy = n.policy
        and r.rung = n.rung and r.occurrence = n.occurrence) as "dueOn",
    (select k.ancestor_id from unit_closure k where k.tenant_id = n.tenant_id and k.unit_id = n.issuer_unit_id and k.depth = 1
       and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today())) as above
  from urging_notices n
  where n.tenant_id = $1 and n.issuer_unit_id = $2 and n.year = $3 and n.number = $4`;

/** Urging notices as documents, for whoever may read the duties they are about. */
@Injectable()
export class UrgingNotices {
  constructor(
    private readonly database: Database,
    private readonly duties: DutyQueries,
    private readonly details: DutyDetails,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** Throws RuleBroken NOT_FOUND where no such notice was issued, or the reader may not see it. */
  async read(reader: Actor, { unitId, year, number }: NoticeNumber): Promise<Document> {
    const missing = new RuleBroken('NOT_FOUND', { what: 'urging notice' });
    const { tenantId } = reader;
    const about = await this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{
        dutyId: DutyId;
        rung: string;
        dueOn: LocalDate | null;
        above: UnitId | null;
      }>(ABOUT, [tenantId, unitId, year, number]);
      return rows[0];
    });
    if (!about) throw missing;
    await this.details.demandReadable(reader, about.dutyId);
    const [duty] = await this.duties.ofIds(tenantId, [about.dutyId]);
    const history = await this.database.inTenant(tenantId, (client) =>
      dutyHistory(client, tenantId, about.dutyId),
    );
    const urged = history.filter((one) => one.type === 'URGED');
    const issued = urged.find(
      ({ notice }) => notice?.unitId === unitId && notice.year === year && notice.number === number,
    );
    const dueOn = about.dueOn ?? duty?.dueOn ?? null;
    if (!duty || !issued?.notice || dueOn === null) throw missing;
    const issuedAt = instant(issued.at);
    const asked = [unitId, ...(about.above ? [about.above] : [])].map((unit) => ({ id: unit, at: issuedAt }));
    const called = await this.database.inTenant(tenantId, (client) => unitsCalled(client, tenantId, asked));
    const calendar = await this.calendars.of(id(duty.unit.id));
    const left = workingDaysLeft(localDate(dueOn), dateOf(issuedAt), calendar);
    const closing = history.find((one) => one.type === 'CLOSED');
    return {
      number,
      year,
      issuer: called(unitId, issuedAt),
      under: about.above && called(about.above, issuedAt).name,
      issuedAt,
      round: issued.round,
      replyBy: issued.notice.replyBy,
      dutyId: duty.id,
      kind: duty.kind,
      title: duty.title,
      owner: duty.owner,
      told: issued.told.filter((one) => one.id !== duty.owner.id),
      creditor: duty.creditor,
      unit: duty.unit,
      dueOn,
      originalDueOn: duty.originalDueOn,
      workingDaysLate: left === null ? null : Math.max(0, -left),
      earlier: urged
        .filter(({ round }) => round < issued.round)
        .map(({ round, at, notice }) => ({
          round,
          at,
          year: notice?.year ?? null,
          number: notice?.number ?? null,
        })),
      state: duty.state,
      closedAt: closing?.at ?? null,
    };
  }
}
