import type { EndpointDefinition } from './endpoint.js';
import * as absences from './http/absences.js';
import * as authorities from './http/authorities.js';
import * as calendars from './http/calendars.js';
import * as clock from './http/clock.js';
import * as commitmentDetail from './http/commitment-detail.js';
import * as commitmentItems from './http/commitment-items.js';
import * as commitmentPapers from './http/commitment-papers.js';
import * as commitmentSigning from './http/commitment-signing.js';
import * as commitmentTemplates from './http/commitment-templates.js';
import * as commitmentWork from './http/commitment-work.js';
import * as commitments from './http/commitments.js';
import * as coverage from './http/coverage.js';
import * as dutyCalendar from './http/duty-calendar.js';
import * as dutyDetail from './http/duty-detail.js';
import * as extensions from './http/extensions.js';
import * as failedDeliveries from './http/failed-deliveries.js';
import * as failedSteps from './http/failed-steps.js';
import * as files from './http/files.js';
import * as findingActs from './http/finding-acts.js';
import * as findings from './http/findings.js';
import * as handovers from './http/handovers.js';
import * as indicators from './http/indicators.js';
import * as inspectionActs from './http/inspection-acts.js';
import * as inspectionYearPlans from './http/inspection-year-plans.js';
import * as inspections from './http/inspections.js';
import * as ladders from './http/ladders.js';
import * as myWork from './http/my-work.js';
import * as notices from './http/notices.js';
import * as operations from './http/operations.js';
import * as organization from './http/organization.js';
import * as people from './http/people.js';
import * as planReview from './http/plan-review.js';
import * as planWork from './http/plan-work.js';
import * as processes from './http/processes.js';
import * as rehearsal from './http/rehearsal.js';
import * as remediationOverview from './http/remediation-overview.js';
import * as remediationDocuments from './http/remediation-documents.js';
import * as remediationPlans from './http/remediation-plans.js';
import * as remediationReports from './http/remediation-reports.js';
import * as remediationRules from './http/remediation-rules.js';
import * as remediationSheets from './http/remediation-sheets.js';
import * as reports from './http/reports.js';
import * as savedViews from './http/saved-views.js';
import * as sending from './http/sending.js';
import * as session from './http/session.js';

const isEndpoint = (value: unknown): value is EndpointDefinition =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'reply' in value;

/** Every endpoint there is, for OpenAPI and for tests that must reach them all. */
export const endpoints: readonly EndpointDefinition[] = [
  session,
  organization,
  people,
  absences,
  authorities,
  calendars,
  commitments,
  commitmentDetail,
  commitmentTemplates,
  commitmentSigning,
  commitmentPapers,
  commitmentItems,
  commitmentWork,
  handovers,
  indicators,
  coverage,
  inspections,
  inspectionActs,
  inspectionYearPlans,
  findings,
  findingActs,
  remediationOverview,
  remediationDocuments,
  remediationReports,
  remediationPlans,
  planReview,
  planWork,
  remediationRules,
  remediationSheets,
  savedViews,
  myWork,
  dutyDetail,
  dutyCalendar,
  extensions,
  ladders,
  rehearsal,
  reports,
  notices,
  sending,
  files,
  processes,
  operations,
  failedSteps,
  failedDeliveries,
  clock,
].flatMap((module) => Object.values(module).filter(isEndpoint));

/** The endpoints that a service answers at, a demonstration’s or another. */
export const servedEndpoints = (demo: boolean): readonly EndpointDefinition[] =>
  endpoints.filter((endpoint) => demo || endpoint.demo !== true);
