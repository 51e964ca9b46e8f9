import { Module } from '@nestjs/common';
import { ProcessesModule } from '#libs/platform/src/processes/processes.module.js';
import { Addressees } from './addressees.js';
import { CountersignCommitmentsHandler } from './countersign-commitments.js';
import { DraftCommitmentHandler } from './draft-commitment.js';
import { IssueCommitmentHandler } from './issue-commitment.js';
import { IssueToSubtreeHandler } from './issue-to-subtree.js';
import { IssueToSubtreeProcess } from './issue-to-subtree.process.js';
import { CommitmentDetail } from './read-models/commitment-detail.js';
import { CommitmentQueries } from './read-models/commitment-queries.js';
import { CommittedUnits } from './read-models/committed-units.js';
import { CoverageQueries } from './read-models/coverage.js';
import { ReviseDraftHandler } from './revise-draft.js';
import { SignCommitmentsHandler } from './sign-commitments.js';

const useCases = [
  DraftCommitmentHandler,
  ReviseDraftHandler,
  IssueCommitmentHandler,
  IssueToSubtreeHandler,
  SignCommitmentsHandler,
  CountersignCommitmentsHandler,
];
/** What a worker takes step by step. */
const processes = [IssueToSubtreeProcess];
const queries = [CommitmentQueries, CommitmentDetail, CoverageQueries];

/** Commitments: issued, signed, countersigned, and where they stand. */
@Module({
  imports: [ProcessesModule],
  providers: [...useCases, ...processes, ...queries, CommittedUnits, Addressees],
  exports: [...queries, ...processes],
})
export class CommitmentsModule {}
