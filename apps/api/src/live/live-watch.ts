import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { EventChanges } from './event-changes.js';
import { LiveHub } from './live-hub.js';
import { OpenSessions } from './open-sessions.js';
import { RowChanges } from './row-changes.js';

const LOOK_MS = 250;
/** Rows are looked at once a second; whose session is over is let go within 5 s; the heartbeat comes every 15 s. */
const ROWS_EVERY = 4;
const SESSIONS_EVERY = 20;
const BEAT_EVERY = 60;

/** Looks for changes while somebody listens: one reader for all pages of the process. */
@Injectable()
export class LiveWatch implements OnApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly events: EventChanges;
  private readonly rows: RowChanges;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private busy = false;
  private looks = 0;
  private lost = false;

  constructor(
    private readonly hub: LiveHub,
    private readonly sessions: OpenSessions,
    database: RelayDatabase,
  ) {
    this.events = new EventChanges(database);
    this.rows = new RowChanges(database);
    hub.onChange(() => this.begin());
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Looks once more with all who listen now, so that whatever changes after it is noticed. */
  settle(): Promise<void> {
    return this.next(() => this.look(true));
  }

  private begin(): void {
    if (this.hub.listeners.size > 0) {
      this.timer ??= setInterval(() => {
        if (!this.busy) void this.next(() => this.look());
      }, LOOK_MS);
      return;
    }
    clearInterval(this.timer);
    this.timer = undefined;
    void this.next(async () => {
      if (this.hub.listeners.size > 0) return;
      this.events.rest();
      this.rows.rest();
    });
  }

  /** One after the other: two looks at once would lead the cursor back. */
  private next(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    const turn = this.looking.then(work).finally(() => {
      if (this.looking === turn) this.busy = false;
    });
    return (this.looking = turn);
  }

  private async look(rowsToo = false): Promise<void> {
    const count = this.looks++;
    try {
      for (const { topic, tenantId } of await this.events.read()) this.hub.announce(topic, tenantId);
      if (rowsToo || count % ROWS_EVERY === 0)
        for (const { topic, tenantId, personId } of await this.rows.read(this.hub.listeners))
          this.hub.announce(topic, tenantId, personId);
      if (count % SESSIONS_EVERY === SESSIONS_EVERY - 1)
        this.hub.keepOnly(await this.sessions.among([...this.hub.listeners].map(({ session }) => session)));
      this.lost = false;
    } catch (error) {
      if (!this.lost) this.logger.warn(`changes can't be read: ${String(error)}`);
      this.lost = true;
    }
    if (count % BEAT_EVERY === BEAT_EVERY - 1) this.hub.beat();
  }
}
