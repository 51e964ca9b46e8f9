import { ConsoleLogger, Logger, type INestApplicationContext, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpireCommitments } from '#libs/commitments/src/expire-commitments.js';
import { MakePapers } from '#libs/commitments/src/certificates/make-papers.js';
import { PassToSuccessors } from '#libs/commitments/src/pass-to-successors.js';
import { untilEnded } from '#libs/commitments/src/what-has-ended.js';
import { EscalateDuties } from '#libs/duties/src/escalate-duties.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { FoldTallies } from '#libs/duties/src/fold-tallies.js';
import { untilNext } from '#libs/duties/src/next-reminder.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { untilNextNotice } from '#libs/notices/src/next-notice.js';
import { SendDeliveries } from '#libs/notices/src/send-deliveries.js';
import type { Config } from '#libs/platform/src/config.js';
import { sweepFiles } from '#libs/platform/src/files/sweep-files.js';
import { purgeIdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { ProcessRunner } from '#libs/platform/src/processes/process-runner.js';
import { JOB_PROCESSORS, type JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { JobQueue } from '#libs/platform/src/queues/job-queue.js';
import { upholdSchedules } from '#libs/platform/src/queues/job-schedules.js';
import { JobWorkers } from '#libs/platform/src/queues/job-workers.js';
import { CONSUMERS, type Consumer } from '#libs/platform/src/relay/consumer.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { FollowDates } from '#libs/remediation/src/follow-dates.js';
import { untilDue } from '#libs/remediation/src/what-falls-due.js';
import { ClockWatch } from './clock-watch.js';
import { Ending } from './ending.js';
import { Quiet } from './quiet.js';
import { Health } from './health.js';
import { playingTimers } from './playing-timers.js';
import { sweep } from './sweep.js';
import { Timer } from './timer.js';
import { WorkerModule } from './worker.module.js';

/** Work in hand gets this long to finish; what is cut off then goes on elsewhere once its lease has run out. */
const PATIENCE_MS = 9_000;
/** A line that is planned for right now, by whatever process, is late by no more than this. */
const LOOK_MS = 50;
/** No upload lasts so long. */
const DAY_MS = 86_400_000;
const levels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

export interface RunningWorker {
  /** Where its health can be asked. */
  readonly url: string;
  /** Takes on nothing new, finishes what is in hand, and lets go of everything, within ten seconds. */
  close(): Promise<void>;
}

/** Starts relay, job workers, timers and health. Throws when it can't start, and leaves nothing behind then. */
export async function startWorker(config: Config): Promise<RunningWorker> {
  const logLevels = levels.slice(0, levels.indexOf(config.LOG_LEVEL) + 1);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: new ConsoleLogger({ logLevels, json: !process.stdout.isTTY }),
    abortOnError: false,
  });
  const started: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    app.get(Ending).begin();
    const stopped = Promise.all(started.map((stop) => stop()));
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([stopped, late]);
    await app.close();
  };
  try {
    return { url: await start(app, config, started), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  app: INestApplicationContext,
  config: Config,
  started: (() => Promise<void>)[],
): Promise<string> {
  const database = app.get(RelayDatabase);
  const waker = app.get(Waker);
  const { goOn } = app.get(Ending);
  const quiet = app.get(Quiet);

  // Refuses here when jobs and processors don't match, before anything runs.
  const { backend } = await app.get(JobQueue).open();
  const jobs = new JobWorkers(backend, app.get<JobProcessor[]>(JOB_PROCESSORS));
  const health = new Health(database, goOn);
  const port = await health.listen(config.WORKER_PORT, config.HOST);
  started.push(() => health.close());

  started.push(() => jobs.close());
  await jobs.start();

  const relay = new Relay(database, app.get<readonly Consumer[]>(CONSUMERS), waker, new RelayMetrics());
  relay.start();
  started.push(() => relay.stop());

  const clockWatch = new ClockWatch(database);
  clockWatch.start();
  started.push(() => clockWatch.stop());

  const reminders = app.get(FireReminders);
  const escalations = app.get(EscalateDuties);
  const notices = app.get(HandOverNotices);
  const deliveries = app.get(SendDeliveries);
  const tallies = app.get(FoldTallies);
  const processes = app.get(ProcessRunner);
  const lines = (kind: 'REMINDERS' | 'STEPS') => ({
    until: () => database.alongIndexes((client) => untilNext(client, kind)),
    lookMs: LOOK_MS,
  });
  const [expiry, succession] = [app.get(ExpireCommitments), app.get(PassToSuccessors)];
  const ending = async (): Promise<void> => {
    await succession.passLeftBehind(goOn);
    await expiry.expireOver(goOn);
  };
  const dates = app.get(FollowDates);
  const papers = app.get(MakePapers);
  const handing = { until: () => database.alongIndexes(untilNextNotice), lookMs: LOOK_MS };
  const timers = [
    new Timer('reminders', 1_000, database, () => reminders.fireDue(undefined, goOn), lines('REMINDERS')),
    new Timer('escalations', 1_000, database, () => escalations.escalateDue(undefined, goOn), lines('STEPS')),
    new Timer('notices', 1_000, database, () => notices.handOverDue(undefined, quiet.goOn), handing),
    new Timer('deliveries', 1_000, database, () => deliveries.sendDue(undefined, quiet.goOn)),
    new Timer('processes', 1_000, database, () => processes.runOrphans(goOn)),
    new Timer('commitments', 30_000, database, ending, {
      until: () => untilEnded(database.pool),
      lookMs: 1_000,
    }),
    new Timer('remediation', 30_000, database, () => dates.follow(goOn), {
      until: () => untilDue(database.pool),
      lookMs: 1_000,
    }),
    new Timer('papers', 2_000, database, () => papers.makeWanted(undefined, quiet.goOn)),
    new Timer('tallies', 1_000, database, () => tallies.run(quiet.goOn)),
    new Timer('sweep', 30_000, database, () => sweep(database, waker)),
    new Timer('schedules', 10_000, database, () => upholdSchedules(app.get(JobQueue))),
    new Timer('files', 600_000, database, () =>
      sweepFiles(database, app.get(FileStore), instant(new Date(Date.now() - DAY_MS)), goOn),
    ),
    new Timer('idempotency keys', 3_600_000, database, () => purgeIdempotencyKeys(database.pool)),
    ...(config.DEMO ? playingTimers(app, goOn) : []),
  ];
  for (const timer of timers) {
    timer.start();
    started.push(() => timer.stop());
  }
  const url = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  new Logger('Worker').log(`works; its health is at ${url}/health/ready`);
  return url;
}
