import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { ReasonClass } from './domain/duty-events.js';
import { extendedDue } from './domain/extended-due.js';
import { askExtension } from './domain/extension-decisions.js';
import { DutyParties } from './duty-parties.js';
import { dutyStream } from './duty-stream.js';
import { extensionNotices } from './extension-notices.js';
import { sealReason, type Reason } from './extension-reason.js';
import { policiesOf } from './read-models/policies.js';

/** Who owes a duty asks for more time, before its date; somebody else decides. */
export class AskExtension {
  constructor(
    readonly dutyId: DutyId,
    readonly request: Reason & {
      readonly extensionId: string;
      readonly until: LocalDate;
      readonly reasonClass: ReasonClass;
    },
  ) {}
}

@CommandHandler(AskExtension)
export class AskExtensionHandler implements ICommandHandler<AskExtension> {
  constructor(
    private readonly store: EventStore,
    private readonly parties: DutyParties,
    private readonly calendars: WorkingCalendars,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ dutyId, request }: AskExtension): Promise<StreamPosition> {
    const { extensionId, until, reasonClass } = request;
    const { tenantId, personId: by } = currentJourney().actor;
    const duty = await this.parties.duty(dutyId);
    await this.parties.settleOwner(duty);
    const { due } = duty;
    // What the calendar does not reach could not be granted.
    extendedDue(until, await this.calendars.of(duty.unit));
    const deciders = await this.parties.deciders(duty, by);
    if (deciders.length === 0) throw new RuleBroken('EXTENSION_NOBODY_DECIDES');
    const policies = await this.database.inTenant(tenantId, (client) => policiesOf(client, tenantId, [duty]));
    const most = policies.get(dutyId)?.ladder.mostExtensions ?? 0;
    const { reasonHash, row } = sealReason(extensionId, 'REQUEST', request);
    const told = extensionNotices(
      duty,
      deciders,
      { extensionId, template: 'EXTENSION_ASKED', values: { asker: by, dueOn: due.on, until } },
      await this.clock.now(),
    );
    return this.store.decide(
      dutyStream,
      dutyId,
      (state, { now }) =>
        askExtension(state, duty, { extensionId, by, until, reasonClass, reasonHash }, { now, most }),
      undefined,
      [row, ...told],
    );
  }
}
