import { Inject, Injectable, Logger } from '@nestjs/common';
import { releaseGathered } from '#libs/notices/src/release-gathered.js';
import { CONSUMERS, type Consumer } from '#libs/platform/src/relay/consumer.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { ClockPlays } from './clock-plays.js';
import { nextStop } from './next-stop.js';
import { openWork } from './open-work.js';

/** Longer than a worker that died keeps what it had in hand, so that its death alone stops no play. */
const PATIENCE_SECONDS = 75;

/**
 * Plays the clock: it goes from one instant at which something falls due to the next, and stands at each until the workers have
 * settled it. So nothing comes due together that comes due apart, as it would after an outage. Where it stands is a row: another
 * worker goes on where one died.
 */
@Injectable()
export class PlayClock {
  private readonly log = new Logger('Clock');
  private readonly consumers: readonly string[];

  constructor(
    private readonly database: RelayDatabase,
    private readonly plays: ClockPlays,
    @Inject(CONSUMERS) consumers: readonly Consumer[],
  ) {
    this.consumers = consumers.map(({ name }) => name);
  }

  /** One step; says whether the clock moved, let digests leave where it stands, waits there, or nobody plays. */
  async step(): Promise<'MOVED' | 'RELEASED' | 'WAITS' | 'RESTS'> {
    const play = await this.plays.last();
    if (play?.state !== 'PLAYING') return 'RESTS';
    const open = await openWork(this.database.pool, this.consumers);
    if (open.length === 0) {
      if (play.stops > 0 && play.at >= play.to) await this.plays.end('DONE');
      else {
        const stop = await nextStop(this.database.pool);
        await this.plays.moveOn(play.id, stop === null || stop > play.to ? play.to : stop);
      }
      return 'MOVED';
    }
    // Digests wait for what is written at the same moment, and nothing more is.
    if (open.every((work) => work === 'GATHERING')) {
      await releaseGathered(this.database.pool);
      return 'RELEASED';
    }
    if (play.waited > PATIENCE_SECONDS) {
      this.log.warn(`the clock stops at ${play.at}: nobody settled ${open.join(', ')}`);
      await this.plays.end('STALLED', open);
      return 'MOVED';
    }
    return 'WAITS';
  }
}
