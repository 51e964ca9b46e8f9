import { Module, type DynamicModule } from '@nestjs/common';
import { ActsModule } from '#libs/composition/src/acts/acts.module.js';
import { consumers, contexts } from '#libs/composition/src/contexts.js';
import { PlayClock } from '#libs/composition/src/playing/play-clock.js';
import { PlayingModule } from '#libs/composition/src/playing.module.js';
import type { Config } from '#libs/platform/src/config.js';
import { Actors } from '#libs/platform/src/processes/actors.js';
import { PROCESS_KINDS, type ProcessKind } from '#libs/platform/src/processes/process.js';
import { ProcessRunner } from '#libs/platform/src/processes/process-runner.js';
import { JOB_PROCESSORS, type JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { Ending } from './ending.js';
import { Quiet } from './quiet.js';
import { PostgresActors } from '#libs/composition/src/postgres-actors.js';
import { processKinds } from './process-kinds.js';
import { FireRemindersProcessor } from './processors/fire-reminders.processor.js';
import { GatherDigestsProcessor } from './processors/gather-digests.processor.js';
import { HandOverNoticesProcessor } from './processors/hand-over-notices.processor.js';
import { MakePapersProcessor } from './processors/make-papers.processor.js';
import { RunProcessProcessor } from './processors/run-process.processor.js';
import { SendDeliveriesProcessor } from './processors/send-deliveries.processor.js';
import { SweepProcessor } from './processors/sweep.processor.js';

const processors = [
  FireRemindersProcessor,
  HandOverNoticesProcessor,
  SendDeliveriesProcessor,
  RunProcessProcessor,
  MakePapersProcessor,
  SweepProcessor,
  GatherDigestsProcessor,
];

/** Everything of a worker that Nest puts together; `startWorker` sets it going. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [...contexts(config), ...(config.DEMO ? [PlayingModule, ActsModule] : [])],
      providers: [
        Ending,
        Quiet,
        consumers,
        { provide: Actors, useClass: PostgresActors },
        {
          provide: PROCESS_KINDS,
          inject: [...processKinds],
          useFactory: (...kinds: ProcessKind[]): ProcessKind[] => kinds,
        },
        ProcessRunner,
        ...processors,
        ...(config.DEMO ? [PlayClock] : []),
        {
          provide: JOB_PROCESSORS,
          inject: processors,
          useFactory: (...all: JobProcessor[]): JobProcessor[] => all,
        },
      ],
    };
  }
}
