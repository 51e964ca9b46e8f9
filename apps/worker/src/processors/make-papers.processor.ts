import { Injectable } from '@nestjs/common';
import { MakePapers } from '#libs/commitments/src/certificates/make-papers.js';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { id } from '#libs/kernel/src/ids.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { Quiet } from '../quiet.js';

@Injectable()
export class MakePapersProcessor implements JobProcessor<'make-papers'> {
  readonly job = 'make-papers';

  constructor(
    private readonly papers: MakePapers,
    private readonly quiet: Quiet,
  ) {}

  async process({ tenantId }: JobPayload<'make-papers'>): Promise<void> {
    await this.papers.makeWanted(id(tenantId), this.quiet.goOn);
  }
}
