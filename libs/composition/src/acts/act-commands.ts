import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import { ChangeCalendar } from '#libs/calendar-publishing/src/change-calendar.js';
import { CountersignCommitments } from '#libs/commitments/src/countersign-commitments.js';
import { IssueCommitment } from '#libs/commitments/src/issue-commitment.js';
import { SignCommitments } from '#libs/commitments/src/sign-commitments.js';
import { AcknowledgeDuty } from '#libs/duties/src/acknowledge-duty.js';
import { AskExtension } from '#libs/duties/src/ask-extension.js';
import { GrantExtension } from '#libs/duties/src/grant-extension.js';
import { RefuseExtension } from '#libs/duties/src/refuse-extension.js';
import { id, type DutyId, type PersonId, type TenantId } from '#libs/kernel/src/ids.js';
import { RecordAbsence } from '#libs/organization/src/record-absence.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Act } from './act.js';

interface Found {
  readonly id: string;
  readonly version: number;
  readonly termsHash: string;
}

/** The commands by which somebody does an act, with what he would have before his eyes at that moment. */
@Injectable()
export class ActCommands {
  constructor(private readonly database: Database) {}

  /** None where nothing is left to be done: a visitor may have signed for somebody of the story. */
  async of(tenantId: TenantId, personId: PersonId, act: Act): Promise<readonly ICommand[]> {
    switch (act.kind) {
      case 'ISSUE': {
        const found = await this.commitments(tenantId, act.commitments, 'DRAFT');
        return found.map(
          ({ id: draft, version }) =>
            new IssueCommitment(draft, version, { signBy: act.signBy, answers: [] }),
        );
      }
      case 'SIGN': {
        const found = await this.commitments(tenantId, act.commitments, 'ISSUED');
        return found.length > 0 ? [new SignCommitments(found)] : [];
      }
      case 'COUNTERSIGN': {
        const found = await this.commitments(tenantId, act.commitments, 'SIGNED');
        return found.length > 0 ? [new CountersignCommitments(found)] : [];
      }
      case 'BE_AWAY': {
        const { absenceId, from, to, deputyId } = act;
        const deputy = deputyId === null ? null : id<'person'>(deputyId);
        return [new RecordAbsence(personId, { absenceId, from, to, deputyId: deputy })];
      }
      case 'ACKNOWLEDGE':
        return this.about(tenantId, act, (duty) => new AcknowledgeDuty(duty));
      case 'ASK_FOR_TIME': {
        const { extensionId, until, reasonClass, reason } = act;
        const request = { extensionId, until, reasonClass, reason, evidence: null };
        return this.about(tenantId, act, (duty) => new AskExtension(duty, request));
      }
      case 'GIVE_TIME': {
        const { extensionId, until, reason } = act;
        return this.about(tenantId, act, (duty) => new GrantExtension(duty, extensionId, { until, reason }));
      }
      case 'REFUSE_TIME':
        return this.about(tenantId, act, (duty) => new RefuseExtension(duty, act.extensionId, act.reason));
      case 'CHANGE_CALENDAR': {
        const { calendarId, document, note, days } = act;
        const changes = days.map((day) => ({ date: day.date, day }));
        return [new ChangeCalendar(calendarId, { document, note, days: changes })];
      }
    }
  }

  /** What is owed for an item, while it is. */
  private async about(
    tenantId: TenantId,
    { commitment, item }: { readonly commitment: string; readonly item: string },
    command: (duty: DutyId) => ICommand,
  ): Promise<ICommand[]> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ id: DutyId }>(
        `select id from duties where tenant_id = $1 and source_id = $2 and kind = 'ITEM' and item = $3 and state = 'OPEN'`,
        [tenantId, commitment, item],
      ),
    );
    return rows.map(({ id: duty }) => command(duty));
  }

  private commitments(tenantId: TenantId, ids: readonly string[], status: string): Promise<Found[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Found>(
        `select id, version, coalesce(pending_hash, terms_hash, '') as "termsHash" from commitments
         where tenant_id = $1 and id = any ($2::uuid[]) and status = $3 order by array_position($2::uuid[], id)`,
        [tenantId, ids, status],
      );
      return rows;
    });
  }
}
