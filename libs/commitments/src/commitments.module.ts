import { Module } from '@nestjs/common';
import { UploadedSheets } from '#libs/platform/src/files/uploaded-sheets.js';
import { ProcessesModule } from '#libs/platform/src/processes/processes.module.js';
import { Addressees } from './addressees.js';
import { AnswerHandoverHandler } from './answer-handover.js';
import { AttachEvidenceHandler } from './attach-evidence.js';
import { InstallationSeal } from './certificates/installation-seal.js';
import { MakePapers } from './certificates/make-papers.js';
import { ClaimCompletionHandler } from './claim-completion.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { CommitmentChanges } from './commitment-changes.js';
import { ConfirmCompletionHandler } from './confirm-completion.js';
import { CountersignCommitmentsHandler } from './countersign-commitments.js';
import { DecideCauseHandler } from './decide-cause.js';
import { DiscardDraftsHandler } from './discard-drafts.js';
import { DraftCommitmentHandler } from './draft-commitment.js';
import { DraftFromSheetHandler } from './draft-from-sheet.js';
import { DraftFromSheetProcess } from './draft-from-sheet.process.js';
import { DraftsToIssue } from './drafts-to-issue.js';
import { DropAmendmentHandler } from './drop-amendment.js';
import { ExpireCommitments } from './expire-commitments.js';
import { ExternalSignatures } from './external-signatures.js';
import { GiveSubtaskHandler } from './give-subtask.js';
import { HandOverCommitmentsHandler } from './hand-over-commitments.js';
import { IssueCommitmentHandler } from './issue-commitment.js';
import { IssueDraftsHandler } from './issue-drafts.js';
import { IssueToSubtreeHandler } from './issue-to-subtree.js';
import { IssueToSubtreeProcess } from './issue-to-subtree.process.js';
import { Offerings } from './offerings.js';
import { PassToSuccessors } from './pass-to-successors.js';
import { ProposeAmendmentHandler } from './propose-amendment.js';
import { PublishTemplateVersionHandler } from './publish-template-version.js';
import { PublishTemplateHandler } from './publish-template.js';
import { CommitmentDetail } from './read-models/commitment-detail.js';
import { CommitmentEventsList } from './read-models/commitment-events-list.js';
import { CommitmentQueries } from './read-models/commitment-queries.js';
import { CommittedUnits } from './read-models/committed-units.js';
import { CoverageQueries } from './read-models/coverage.js';
import { EndedUnits } from './read-models/ended-units.js';
import { EvidenceFiles } from './read-models/evidence-files.js';
import { HandoverPreview } from './read-models/handover-preview.js';
import { IndicatorQueries } from './read-models/indicator-queries.js';
import { ItemDues } from './read-models/item-dues.js';
import { CommitmentItems } from './read-models/items/commitment-items.js';
import { ItemBoard } from './read-models/items/item-board.js';
import { ItemReach } from './read-models/items/item-reach.js';
import { KnownIndicators } from './read-models/known-indicators.js';
import { PaperFiles } from './read-models/paper-files.js';
import { SeenUnits } from '#libs/platform/src/reading/seen-unit.js';
import { Superseded } from './read-models/superseded.js';
import { TemplateDrafts } from './read-models/template-drafts.js';
import { TemplateQueries } from './read-models/template-queries.js';
import { TemplateUnits } from './read-models/template-units.js';
import { WaitingForOthers } from './read-models/waiting-for-others.js';
import { ReissueCommitmentHandler } from './reissue-commitment.js';
import { ReportProgressHandler } from './report-progress.js';
import { ReportSubtaskHandler } from './report-subtask.js';
import { RetireTemplateHandler } from './retire-template.js';
import { ReturnCommitmentHandler } from './return-commitment.js';
import { ReviseDraftHandler } from './revise-draft.js';
import { SendBackCompletionHandler } from './send-back-completion.js';
import { SettleHandoverHandler } from './settle-handover.js';
import { SettleSubtaskHandler } from './settle-subtask.js';
import { SignCommitmentsHandler } from './sign-commitments.js';
import { SignExternallyHandler } from './sign-externally.js';
import { SoftTargets } from './soft-targets.js';
import { StateCauseHandler } from './state-cause.js';
import { Statements } from './statements.js';
import { Successors } from './successors.js';
import { TemplateDesk } from './template-desk.js';
import { TemplateSheets } from './template-sheets.js';
import { VoidConfirmationHandler } from './void-confirmation.js';
import { WithdrawClaimHandler } from './withdraw-claim.js';
import { WithdrawCommitmentHandler } from './withdraw-commitment.js';
import { WithdrawEvidenceHandler } from './withdraw-evidence.js';

const useCases = [
  DraftCommitmentHandler,
  ReviseDraftHandler,
  DiscardDraftsHandler,
  PublishTemplateHandler,
  PublishTemplateVersionHandler,
  RetireTemplateHandler,
  DraftFromSheetHandler,
  IssueCommitmentHandler,
  IssueDraftsHandler,
  IssueToSubtreeHandler,
  ReturnCommitmentHandler,
  ReissueCommitmentHandler,
  WithdrawCommitmentHandler,
  SignCommitmentsHandler,
  SignExternallyHandler,
  CountersignCommitmentsHandler,
  ProposeAmendmentHandler,
  DropAmendmentHandler,
  ReportProgressHandler,
  AttachEvidenceHandler,
  WithdrawEvidenceHandler,
  ClaimCompletionHandler,
  WithdrawClaimHandler,
  ConfirmCompletionHandler,
  SendBackCompletionHandler,
  VoidConfirmationHandler,
  GiveSubtaskHandler,
  ReportSubtaskHandler,
  SettleSubtaskHandler,
  StateCauseHandler,
  DecideCauseHandler,
  HandOverCommitmentsHandler,
  AnswerHandoverHandler,
  SettleHandoverHandler,
];
/** What a worker does by itself. */
const processes = [
  IssueToSubtreeProcess,
  DraftFromSheetProcess,
  ExpireCommitments,
  PassToSuccessors,
  MakePapers,
];
const queries = [
  CommitmentQueries,
  CommitmentDetail,
  CommitmentEventsList,
  CommitmentItems,
  ItemBoard,
  CoverageQueries,
  SeenUnits,
  IndicatorQueries,
  TemplateQueries,
  TemplateUnits,
  TemplateDesk,
  TemplateSheets,
  DraftsToIssue,
  EndedUnits,
  EvidenceFiles,
  PaperFiles,
  HandoverPreview,
  WaitingForOthers,
];
/** What use cases look up and share. */
const services = [
  Addressees,
  CommitmentCalendars,
  CommitmentChanges,
  CommittedUnits,
  ExternalSignatures,
  InstallationSeal,
  ItemDues,
  ItemReach,
  KnownIndicators,
  Offerings,
  SoftTargets,
  UploadedSheets,
  Statements,
  Successors,
  Superseded,
  TemplateDrafts,
];

/** Commitments: issued, signed, countersigned, and where they stand. */
@Module({
  imports: [ProcessesModule],
  providers: [...useCases, ...processes, ...queries, ...services],
  exports: [...queries, ...processes, ExternalSignatures],
})
export class CommitmentsModule {}
