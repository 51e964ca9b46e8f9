import { randomUUID } from 'node:crypto';
import type { ICommand } from '@nestjs/cqrs';
import type { Pool } from 'pg';
import { localDate } from '#libs/calendar/src/local-date.js';
import { atHour, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { PerformActs } from '#libs/composition/src/acts/perform-acts.js';
import { nextStop } from '#libs/composition/src/playing/next-stop.js';
import { EscalateDuties } from '#libs/duties/src/escalate-duties.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { SendDeliveries } from '#libs/notices/src/send-deliveries.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { FollowDates } from '#libs/remediation/src/follow-dates.js';
import { travel } from '#libs/platform/src/journey.js';
import { Relay } from '#libs/platform/src/relay/relay.js';

/** Somebody who acts in the demonstration. */
export interface Actor {
  readonly personId: PersonId;
  readonly grants: readonly Grant[];
}

/** What goes on by itself in the demonstration as its clock passes. */
interface Going {
  readonly acts: PerformActs;
  readonly reminders: FireReminders;
  readonly escalations: EscalateDuties;
  readonly dates: FollowDates;
  readonly notices: HandOverNotices;
  readonly deliveries: SendDeliveries;
}

/** Where the demonstration's year is played: its clock stands still between the acts, so that every run is the same. */
export class Stage {
  constructor(
    readonly tenantId: TenantId,
    readonly owner: Pool,
    private readonly commands: AuthorizedCommands,
    private readonly relay: Relay,
    private readonly going: Going,
  ) {}

  /** Sets the clock, and lets happen what had fallen due by then. */
  async at(day: string, hour: string): Promise<void> {
    await this.stop(atHour(localDate(day), hour));
  }

  /** Plays the story up to a moment, stopping wherever something falls due. */
  async playTo(day: string, hour: string): Promise<void> {
    const end = atHour(localDate(day), hour);
    for (;;) {
      const next = await nextStop(this.owner);
      if (next === null || next >= end) break;
      await this.stop(next);
    }
    await this.stop(end);
  }

  private async stop(now: Instant): Promise<void> {
    await this.owner.query("update camket.clock set demo = true, shift = '0', frozen_at = $1", [now]);
    const { acts, reminders, escalations, dates, notices, deliveries } = this.going;
    await acts.performDue();
    await this.relay.catchUp();
    await reminders.fireDue();
    await escalations.escalateDue();
    await dates.follow();
    await this.relay.catchUp();
    await notices.handOverDue(this.tenantId, undefined, 0);
    await deliveries.sendDue(this.tenantId);
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
