import { setTimeout as pause } from 'node:timers/promises';
import { ClockPlays } from '#libs/composition/src/playing/clock-plays.js';
import { goalOf } from '#libs/composition/src/playing/goal-of.js';
import type { Play } from '#libs/composition/src/playing/play.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';
import { commandConfig } from '../command-config.js';
import { readOrder } from './asked.js';
import { said, written } from './said.js';

const LOOK_MS = 500;
/** A worker that lives takes a play up at once. */
const PATIENCE_SECONDS = 15;

const refusals: Readonly<Record<string, readonly [string, string]>> = {
  CLOCK_GOES_FORWARD: ['The clock only goes forward.', 'Name a day after the demonstration’s.'],
  CLOCK_PLAYS: ['The clock is being played already.', 'Wait until it is there, or stop it: clock stop.'],
  NOTHING_AHEAD: ['Nothing falls due any more.', 'Name a day: clock to 2024-12-31.'],
};

/** `clock [next|day|week|year-end|to <day>|stop]`: shows the clock of a demonstration or plays it, and says what happens. */
export async function run(args: readonly string[]): Promise<void> {
  const order = readOrder(args);
  const config = commandConfig(process.env);
  if (!config.DEMO)
    throw new StartupProblem(
      'Only the clock of a demonstration moves.',
      'Set DEMO=true if this database is for one.',
    );
  const database = await RelayDatabase.connect(config);
  try {
    const plays = new ClockPlays(database);
    if (!(await plays.isDemo()))
      throw new StartupProblem('This database is not a demonstration’s.', 'Its clock is the real one.');
    if (order === 'STOP') console.log((await plays.end('STOPPED')) ? 'Stopped.' : 'Nothing plays.');
    else if (order !== 'SHOW') {
      await plays.begin(goalOf(order, await plays.now()), null).catch(refused);
      await follow(plays);
    }
    console.log(`It is ${written(await plays.now())}.`);
  } finally {
    await database.close();
  }
}

/** Prints each stretch of the way; whoever ends this command doesn't end the play. */
async function follow(plays: ClockPlays): Promise<void> {
  for (let before = ''; ;) {
    const play = await plays.last();
    if (!play) return;
    const line = said(play);
    if (line !== before) console.log(line);
    before = line;
    if (play.state === 'STALLED')
      throw new StartupProblem(
        `The workers did not settle what was due: ${play.waitsFor.join(', ')}.`,
        'See whether they run and what they log, then play on.',
      );
    if (play.state !== 'PLAYING') return;
    if (await isDeserted(plays, play))
      throw new StartupProblem(
        'No worker takes it up.',
        'Start one (npm start); it goes on where the clock stands.',
      );
    await pause(LOOK_MS);
  }
}

const isDeserted = async (plays: ClockPlays, { waited }: Play): Promise<boolean> =>
  waited > PATIENCE_SECONDS && !(await plays.hasPlayer());

function refused(error: unknown): never {
  const [what, cure] = (error instanceof RuleBroken && refusals[error.code]) || [];
  if (what === undefined || cure === undefined) throw error;
  throw new StartupProblem(what, cure);
}
