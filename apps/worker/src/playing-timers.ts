import type { INestApplicationContext } from '@nestjs/common';
import { PerformActs, untilNextAct } from '#libs/composition/src/acts/perform-acts.js';
import { PLAYER } from '#libs/composition/src/playing/clock-plays.js';
import { PlayClock } from '#libs/composition/src/playing/play-clock.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { sweep } from './sweep.js';
import { Timer } from './timer.js';

/** How soon a play that was asked for begins. */
const BEGIN_MS = 200;
const LOOK_MS = 50;
/** How soon a clock that is played goes on once everything is settled. */
const STEP_MS = 15;

/** What moves a demonstration: its clock while somebody plays it, and its people. */
export function playingTimers(app: INestApplicationContext, goOn: () => boolean): Timer[] {
  const [database, waker] = [app.get(RelayDatabase), app.get(Waker)];
  const [clock, acts] = [app.get(PlayClock), app.get(PerformActs)];
  let last: Awaited<ReturnType<PlayClock['step']>> = 'RESTS';
  const step = async (): Promise<void> => {
    last = await clock.step();
    // Jobs that stand for instants of business time are counted anew from where the clock has come, or from what may leave now.
    if (last === 'MOVED' || last === 'RELEASED') await sweep(database, waker);
  };
  return [
    new Timer(PLAYER, BEGIN_MS, database, step, { until: async () => (last === 'RESTS' ? null : STEP_MS) }),
    new Timer('acts', 1_000, database, () => acts.performDue(goOn), {
      until: () => untilNextAct(database),
      lookMs: LOOK_MS,
    }),
  ];
}
