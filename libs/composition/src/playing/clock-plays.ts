import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { nextStop } from './next-stop.js';
import type { OpenWork } from './open-work.js';
import type { Goal, Play } from './play.js';
import { COUNTS, PLAY, readPlay, type PlayRow } from './play-sql.js';

/** The records of how the clock was played. Nothing of this works on a database that is not a demonstration's. */
@Injectable()
export class ClockPlays {
  constructor(private readonly database: RelayDatabase) {}

  /** The one under way, else the last one. */
  async last(): Promise<Play | undefined> {
    const { rows } = await this.database.pool.query<PlayRow>(
      `select ${PLAY} from clock_plays order by (state = 'PLAYING') desc, started_at desc limit 1`,
    );
    return rows[0] && readPlay(rows[0]);
  }

  /**
   * Begins to play; a worker takes it up. Throws RuleBroken CLOCK_GOES_FORWARD for what is not ahead, NOTHING_AHEAD where
   * nothing falls due any more, CLOCK_PLAYS while somebody plays already.
   */
  async begin(goal: Goal, startedBy: PersonId | null): Promise<Play> {
    const to = goal.goal === 'INSTANT' ? goal.to : await nextStop(this.database.pool);
    if (to === null) throw new RuleBroken('NOTHING_AHEAD');
    const { rows } = await this.database.pool
      .query<PlayRow>(
        `insert into clock_plays (id, goal, started_by, from_at, at, to_at)
         select $1, $2, $3, t.now, t.now, $4 from (select business_now() as now) t where t.now < $4 returning ${PLAY}`,
        [randomUUID(), goal.goal, startedBy, to],
      )
      .catch((error: unknown) => {
        if (violatedConstraint(error) === 'clock_plays_one_at_a_time') throw new RuleBroken('CLOCK_PLAYS');
        throw error;
      });
    if (!rows[0]) throw new RuleBroken('CLOCK_GOES_FORWARD', { to });
    return readPlay(rows[0]);
  }

  /** Moves the clock on to the next stop and says what happened so far; false when the play was stopped meanwhile. */
  async moveOn(id: string, stop: Instant): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `with mine as (select id, from_at, to_at from clock_plays where id = $1 and state = 'PLAYING' for update),
         held as (select hold_clock_at(least($2::timestamptz, to_at)) as at from mine)
       update clock_plays p set at = least(held.at, p.to_at), moved_at = clock_timestamp(), stops = stops + 1, waits_for = null, ${COUNTS}
       from held where p.id = $1`,
      [id, stop],
    );
    return rowCount === 1;
  }

  /** Ends the one that is under way, and lets the clock run on from where it stands; false when there is none. */
  async end(state: 'DONE' | 'STOPPED' | 'STALLED', waitsFor: readonly OpenWork[] = []): Promise<boolean> {
    return this.database.inTransaction(async (client) => {
      const { rowCount } = await client.query(
        `update clock_plays p set state = $1, ended_at = clock_timestamp(), waits_for = $2, ${COUNTS} where state = 'PLAYING'`,
        [state, waitsFor.length > 0 ? waitsFor.join(' ') : null],
      );
      if (rowCount === 0) return false;
      await client.query('select let_clock_run()');
      return true;
    });
  }

  /** Whether a worker is there that plays: it keeps a lease while it lives. */
  async hasPlayer(): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      'select 1 from leases where name = $1 and until > clock_timestamp()',
      [`timer:${PLAYER}`],
    );
    return rowCount === 1;
  }

  /** Whether this database is a demonstration's. */
  async isDemo(): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ demo: boolean }>('select demo from clock');
    return rows[0]?.demo ?? false;
  }

  /** Business time now. */
  async now(): Promise<Instant> {
    const { rows } = await this.database.pool.query<{ now: Date }>('select business_now() as now');
    if (!rows[0]) throw new Error('the clock row is missing');
    return instant(rows[0].now);
  }
}

/** The name of the timer that plays. */
export const PLAYER = 'clock';
