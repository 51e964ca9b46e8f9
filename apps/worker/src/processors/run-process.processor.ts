import { Injectable } from '@nestjs/common';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { id } from '#libs/kernel/src/ids.js';
import { ProcessRunner } from '#libs/platform/src/processes/process-runner.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { Ending } from '../ending.js';

@Injectable()
export class RunProcessProcessor implements JobProcessor<'run-process'> {
  readonly job = 'run-process';

  constructor(
    private readonly runner: ProcessRunner,
    private readonly ending: Ending,
  ) {}

  async process({ tenantId, processId }: JobPayload<'run-process'>): Promise<void> {
    await this.runner.run(id(tenantId), processId, this.ending.goOn);
  }
}
