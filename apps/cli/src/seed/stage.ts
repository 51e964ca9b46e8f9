import { randomUUID } from 'node:crypto';
import type { ICommand } from '@nestjs/cqrs';
import type { Pool } from 'pg';
import { localDate } from '#libs/calendar/src/local-date.js';
import { atHour } from '#libs/calendar/src/vietnam-time.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { SendDeliveries } from '#libs/notices/src/send-deliveries.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { travel } from '#libs/platform/src/journey.js';
import { Relay } from '#libs/platform/src/relay/relay.js';

/** Somebody who acts in the demonstration. */
export interface Actor {
  readonly personId: PersonId;
  readonly grants: readonly Grant[];
}

/** Where the demonstration's year is played: its clock stands still between the acts, so that every run is the same. */
export class Stage {
  constructor(
    readonly tenantId: TenantId,
    readonly owner: Pool,
    private readonly commands: AuthorizedCommands,
    private readonly relay: Relay,
    private readonly reminders: FireReminders,
    private readonly notices: HandOverNotices,
    private readonly deliveries: SendDeliveries,
  ) {}

  /** Sets the clock, and lets happen what had fallen due by then. */
  async at(day: string, hour: string): Promise<void> {
    const now = atHour(localDate(day), hour);
    await this.owner.query("update camket.clock set demo = true, shift = '0', frozen_at = $1", [now]);
    await this.relay.catchUp();
    await this.reminders.fireDue();
    await this.notices.handOverDue(this.tenantId, undefined, 0);
    await this.deliveries.sendDue(this.tenantId);
  }

  /** From here on time goes by. */
  async letTimePass(): Promise<void> {
    await this.owner.query('update camket.clock set shift = frozen_at - clock_timestamp(), frozen_at = null');
  }

  /** One command, as this person would give it. */
  act<Result>({ personId, grants }: Actor, command: ICommand): Promise<Result> {
    const actor = { tenantId: this.tenantId, personId, onBehalfOf: null, grants };
    return travel({ actor, correlationId: randomUUID(), causationId: null }, () =>
      this.commands.execute<Result>(command),
    );
  }
}
