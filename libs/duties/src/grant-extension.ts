import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { SideRow, StreamPosition } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { extendedDue } from './domain/extended-due.js';
import { grantExtension } from './domain/extension-decisions.js';
import { DutyParties } from './duty-parties.js';
import { dutyStream } from './duty-stream.js';
import { extensionNotices } from './extension-notices.js';
import { asDecided, sealReason } from './extension-reason.js';
import { requested } from './extension-rows.js';
import { PlanLedgers } from './plan-ledgers.js';
import { ledgerBeside, plannedLines } from './planned-lines.js';
import type { OwedDuty } from './read-models/owed-duties.js';

/** Gives more time: the date moves, and all that follows from it, in one transaction. */
export class GrantExtension {
  constructor(
    readonly dutyId: DutyId,
    readonly extensionId: string,
    readonly decision: {
      /** Another day than was asked for; null for that one. */
      readonly until: LocalDate | null;
      readonly reason: string | null;
    },
  ) {}
}

@CommandHandler(GrantExtension)
export class GrantExtensionHandler implements ICommandHandler<GrantExtension> {
  constructor(
    private readonly store: EventStore,
    private readonly parties: DutyParties,
    private readonly calendars: WorkingCalendars,
    private readonly ledgers: PlanLedgers,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(granted: GrantExtension): Promise<StreamPosition> {
    return this.grant(granted).catch((error: unknown) => {
      if (violatedConstraint(error) !== 'duties_move_while_open') throw error;
      // Its source closed it or stated another date a moment ago: what is true by now decides.
      return this.grant(granted);
    });
  }

  private async grant({ dutyId, extensionId, decision }: GrantExtension): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const duty = await this.parties.duty(dutyId);
    const { asker, until } = await this.database.inTenant(tenantId, (client) =>
      requested(client, tenantId, dutyId, extensionId),
    );
    await this.parties.settleDeciders(duty, asker);
    const due = extendedDue(decision.until ?? until, await this.calendars.of(duty.unit));
    const reason = decision.reason === null ? null : { reason: decision.reason, evidence: null };
    const sealed = reason && sealReason(extensionId, 'DECISION', reason);
    const moment = await this.clock.now();
    const values = { decider: by, before: duty.due.on, dueOn: due.on };
    const told = extensionNotices(
      duty,
      [asker, duty.owner, duty.creditor],
      { extensionId, template: 'EXTENSION_GRANTED', values },
      moment,
    );
    const reasonHash = sealed?.reasonHash ?? null;
    return this.store
      .decide(
        dutyStream,
        dutyId,
        (state, { now: at }) => grantExtension(state, duty, { extensionId, by, at, due, reasonHash }),
        undefined,
        [...(sealed ? [sealed.row] : []), ...told, ...(await this.replanned(duty, due, moment))],
      )
      .catch(asDecided);
  }

  /** The ledger as it must be for the new date. The reminders' planner finds nothing left to do. */
  private async replanned(duty: OwedDuty, { on: dueOn }: Due, now: Instant): Promise<SideRow[]> {
    if (dueOn === null) return [];
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const standing = await plannedLines(client, tenantId, duty.id);
      const changes = await this.ledgers.changes(client, tenantId, [{ ...duty, dueOn, movedAt: now }]);
      return ledgerBeside(changes, standing, now);
    });
  }
}
