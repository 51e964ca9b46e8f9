import type { z } from 'zod';
import type { EndpointDefinition, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type * as absences from '#libs/contracts/src/http/absences.js';
import type * as authorities from '#libs/contracts/src/http/authorities.js';
import type * as calendars from '#libs/contracts/src/http/calendars.js';
import type * as clock from '#libs/contracts/src/http/clock.js';
import type * as commitmentDetail from '#libs/contracts/src/http/commitment-detail.js';
import type * as commitmentPapers from '#libs/contracts/src/http/commitment-papers.js';
import type * as commitmentItems from '#libs/contracts/src/http/commitment-items.js';
import type * as commitmentSigning from '#libs/contracts/src/http/commitment-signing.js';
import type * as commitmentTemplates from '#libs/contracts/src/http/commitment-templates.js';
import type * as commitmentWork from '#libs/contracts/src/http/commitment-work.js';
import type * as commitments from '#libs/contracts/src/http/commitments.js';
import type * as coverage from '#libs/contracts/src/http/coverage.js';
import type * as dutyCalendar from '#libs/contracts/src/http/duty-calendar.js';
import type * as handovers from '#libs/contracts/src/http/handovers.js';
import type * as inspections from '#libs/contracts/src/http/inspections.js';
import type * as inspectionActs from '#libs/contracts/src/http/inspection-acts.js';
import type * as inspectionYearPlans from '#libs/contracts/src/http/inspection-year-plans.js';
import type * as ladders from '#libs/contracts/src/http/ladders.js';
import type * as dutyDetail from '#libs/contracts/src/http/duty-detail.js';
import type * as extensions from '#libs/contracts/src/http/extensions.js';
import type * as failedDeliveries from '#libs/contracts/src/http/failed-deliveries.js';
import type * as failedSteps from '#libs/contracts/src/http/failed-steps.js';
import type * as files from '#libs/contracts/src/http/files.js';
import type * as findings from '#libs/contracts/src/http/findings.js';
import type * as findingActs from '#libs/contracts/src/http/finding-acts.js';
import type * as indicators from '#libs/contracts/src/http/indicators.js';
import type * as remediationPlans from '#libs/contracts/src/http/remediation-plans.js';
import type * as remediationRules from '#libs/contracts/src/http/remediation-rules.js';
import type * as myWork from '#libs/contracts/src/http/my-work.js';
import type * as notices from '#libs/contracts/src/http/notices.js';
import type * as operations from '#libs/contracts/src/http/operations.js';
import type * as organization from '#libs/contracts/src/http/organization.js';
import type * as people from '#libs/contracts/src/http/people.js';
import type * as planReview from '#libs/contracts/src/http/plan-review.js';
import type * as planWork from '#libs/contracts/src/http/plan-work.js';
import type * as processes from '#libs/contracts/src/http/processes.js';
import type * as remediationDocuments from '#libs/contracts/src/http/remediation-documents.js';
import type * as remediationOverview from '#libs/contracts/src/http/remediation-overview.js';
import type * as remediationReports from '#libs/contracts/src/http/remediation-reports.js';
import type * as remediationSheets from '#libs/contracts/src/http/remediation-sheets.js';
import type * as reports from '#libs/contracts/src/http/reports.js';
import type * as rehearsal from '#libs/contracts/src/http/rehearsal.js';
import type * as savedViews from '#libs/contracts/src/http/saved-views.js';
import type * as sending from '#libs/contracts/src/http/sending.js';
import type * as session from '#libs/contracts/src/http/session.js';

type Contracts = typeof session &
  typeof organization &
  typeof people &
  typeof absences &
  typeof authorities &
  typeof calendars &
  typeof commitments &
  typeof commitmentDetail &
  typeof commitmentItems &
  typeof savedViews &
  typeof commitmentSigning &
  typeof commitmentWork &
  typeof commitmentPapers &
  typeof commitmentTemplates &
  typeof inspections &
  typeof inspectionActs &
  typeof inspectionYearPlans &
  typeof findings &
  typeof findingActs &
  typeof remediationPlans &
  typeof planReview &
  typeof planWork &
  typeof remediationRules &
  typeof handovers &
  typeof indicators &
  typeof coverage &
  typeof processes &
  typeof remediationSheets &
  typeof reports &
  typeof remediationDocuments &
  typeof remediationOverview &
  typeof remediationReports &
  typeof dutyCalendar &
  typeof ladders &
  typeof rehearsal &
  typeof myWork &
  typeof notices &
  typeof sending &
  typeof dutyDetail &
  typeof extensions &
  typeof operations &
  typeof clock &
  typeof failedSteps &
  typeof failedDeliveries &
  typeof files;

/** Every endpoint by its name. Types only: at run time the page knows no more than method and path. */
type Endpoints = {
  readonly [
    Name in keyof Contracts as Contracts[Name] extends EndpointDefinition ? Name : never
  ]: Contracts[Name] extends EndpointDefinition ? Contracts[Name] : never;
};

export type EndpointName = keyof Endpoints;

type Given<Definition, Part extends string> = Definition extends {
  readonly [Key in Part]: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : never;

/**
 * Looked up by name, each of one piece: crossed with one another, the parts that all endpoints could take are more than the
 * compiler reckons with.
 */
type Calls = {
  readonly [Name in keyof Endpoints]: {
    readonly [
      Part in 'params' | 'query' | 'body' as Part extends keyof Endpoints[Name] ? Part : never
    ]: Given<Endpoints[Name], Part>;
  };
};
export type Call<Name extends EndpointName> = Calls[Name];
/** What a list is asked for. */
export type QueryOf<Name extends EndpointName> = Given<Endpoints[Name], 'query'>;
export type Reply<Name extends EndpointName> = ReplyOf<Endpoints[Name]>;
