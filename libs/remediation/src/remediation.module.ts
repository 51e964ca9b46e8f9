import { Module } from '@nestjs/common';
import { UploadedSheets } from '#libs/platform/src/files/uploaded-sheets.js';
import { RootUnit } from '#libs/platform/src/organization/root-unit.js';
import { AcceptFindingHandler } from './accept-finding.js';
import { AnswerChecklistHandler } from './answer-checklist.js';
import { AnswerReplyHandler } from './answer-reply.js';
import { ApprovePlanHandler } from './approve-plan.js';
import { AskExceptionHandler } from './ask-exception.js';
import { AttachLineEvidenceHandler } from './attach-line-evidence.js';
import { Attachments } from './attachments.js';
import { CancelInspectionHandler } from './cancel-inspection.js';
import { ChangeTeamHandler } from './change-team.js';
import { CheckEffectHandler } from './check-effect.js';
import { Circumstances } from './circumstances.js';
import { ClaimLineHandler } from './claim-line.js';
import { ConcludeInspectionHandler } from './conclude-inspection.js';
import { DecideExceptionHandler } from './decide-exception.js';
import { DraftPlanHandler } from './draft-plan.js';
import { DrawSampleHandler } from './draw-sample.js';
import { DropFindingHandler } from './drop-finding.js';
import { FindingChanges } from './finding-changes.js';
import { FindingSheets } from './finding-sheets.js';
import { FollowDates } from './follow-dates.js';
import { HoldSessionHandler } from './hold-session.js';
import { ImportFindingsHandler } from './import-findings.js';
import { ImportLinesHandler } from './import-lines.js';
import { Insiders } from './insiders.js';
import { InspectedUnits } from './inspected-units.js';
import { InspectionChanges } from './inspection-changes.js';
import { IssueRemediationReportHandler } from './issue-remediation-report.js';
import { IssueYearPlanHandler } from './issue-year-plan.js';
import { IssuedTogether } from './issued-together.js';
import { LineSheets } from './line-sheets.js';
import { OpenInspectionHandler } from './open-inspection.js';
import { PlanChanges } from './plan-changes.js';
import { PublishRemediationRulesHandler } from './publish-remediation-rules.js';
import { BurnDownQueries } from './read-models/burn-down-queries.js';
import { Conclusions } from './read-models/conclusions.js';
import { EarlierFindings } from './read-models/earlier-findings.js';
import { FindingDetail } from './read-models/finding-detail.js';
import { FindingQueries } from './read-models/finding-queries.js';
import { InspectionDetail } from './read-models/inspection-detail.js';
import { InspectionQueries } from './read-models/inspection-queries.js';
import { PlanEditions } from './read-models/plan-editions.js';
import { NamesForSheets } from './read-models/names-for-sheets.js';
import { PlanDetail } from './read-models/plan-detail.js';
import { PlanQueries } from './read-models/plan-queries.js';
import { RemediationByUnit } from './read-models/remediation-by-unit.js';
import { RemediationFiles } from './read-models/remediation-files.js';
import { ReportFactsQuery } from './read-models/report-facts.js';
import { ReportQueries } from './read-models/report-queries.js';
import { RulesQueries } from './read-models/rules-queries.js';
import { SheetDesk } from './read-models/sheet-desk.js';
import { YearPlanQueries } from './read-models/year-plan-queries.js';
import { FollowedUp } from './read-models/followed-up.js';
import { RulesToday } from './read-models/rules-today.js';
import { ReplyToFindingHandler } from './reply-to-finding.js';
import { ReportIssuers } from './report-issuers.js';
import { ReportLineHandler } from './report-line.js';
import { ReturnPlanHandler } from './return-plan.js';
import { ReviewLineEvidenceHandler } from './review-line-evidence.js';
import { ReviseInspectionHandler } from './revise-inspection.js';
import { SendBackLineHandler } from './send-back-line.js';
import { SubmitPlanHandler } from './submit-plan.js';
import { TakeOverPlanHandler } from './take-over-plan.js';
import { VerifyLineHandler } from './verify-line.js';
import { WithdrawLineClaimHandler } from './withdraw-line-claim.js';
import { WithdrawLineEvidenceHandler } from './withdraw-line-evidence.js';
import { WithdrawSubmissionHandler } from './withdraw-submission.js';
import { WriteFindingHandler } from './write-finding.js';

const useCases = [
  PublishRemediationRulesHandler,
  IssueYearPlanHandler,
  OpenInspectionHandler,
  ReviseInspectionHandler,
  ChangeTeamHandler,
  HoldSessionHandler,
  AnswerChecklistHandler,
  WriteFindingHandler,
  ImportFindingsHandler,
  DropFindingHandler,
  ConcludeInspectionHandler,
  CancelInspectionHandler,
  ReplyToFindingHandler,
  AcceptFindingHandler,
  AnswerReplyHandler,
  AskExceptionHandler,
  DecideExceptionHandler,
  CheckEffectHandler,
  DraftPlanHandler,
  ImportLinesHandler,
  SubmitPlanHandler,
  WithdrawSubmissionHandler,
  ReturnPlanHandler,
  ApprovePlanHandler,
  TakeOverPlanHandler,
  ReportLineHandler,
  AttachLineEvidenceHandler,
  WithdrawLineEvidenceHandler,
  ClaimLineHandler,
  WithdrawLineClaimHandler,
  ReviewLineEvidenceHandler,
  VerifyLineHandler,
  SendBackLineHandler,
  DrawSampleHandler,
  IssueRemediationReportHandler,
];
const queries = [
  BurnDownQueries,
  Conclusions,
  EarlierFindings,
  FindingDetail,
  FindingQueries,
  FindingSheets,
  InspectionDetail,
  InspectionQueries,
  LineSheets,
  PlanDetail,
  PlanEditions,
  PlanQueries,
  RemediationByUnit,
  RemediationFiles,
  ReportQueries,
  RulesQueries,
  YearPlanQueries,
];
/** What use cases look up and share. */
const services = [
  Attachments,
  Circumstances,
  FindingChanges,
  FollowedUp,
  Insiders,
  InspectedUnits,
  InspectionChanges,
  IssuedTogether,
  NamesForSheets,
  PlanChanges,
  ReportFactsQuery,
  ReportIssuers,
  RootUnit,
  RulesToday,
  SheetDesk,
  UploadedSheets,
];

/** Inspections, what they found, and how it is remedied. */
@Module({
  providers: [...useCases, ...queries, ...services, FollowDates],
  exports: [...queries, FollowDates],
})
export class RemediationModule {}
