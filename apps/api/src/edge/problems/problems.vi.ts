import { absencesVi } from './absences.vi.js';
import { clockVi } from './clock.vi.js';
import { calendarsVi } from './calendars.vi.js';
import { commitmentsVi } from './commitments.vi.js';
import { authoritiesVi } from './authorities.vi.js';
import { negotiationVi } from './negotiation.vi.js';
import { workVi } from './work.vi.js';
import { documentsVi } from './documents.vi.js';
import { extensionsVi } from './extensions.vi.js';
import { fieldsVi } from './fields.vi.js';
import { filesVi } from './files.vi.js';
import { noticesVi } from './notices.vi.js';
import { inspectionsVi } from './inspections.vi.js';
import { laddersVi } from './ladders.vi.js';
import { operationsVi } from './operations.vi.js';
import { organizationVi } from './organization.vi.js';
import { plansVi } from './plans.vi.js';
import type { ProblemCatalogue } from './problem-catalogue.js';
import { requestsVi } from './requests.vi.js';
import { sheetsVi } from './sheets.vi.js';
import { templatesVi } from './templates.vi.js';

/** Sentences for Vietnamese readers, written as an official writes: what is wrong, then what to do. */
export const problemsVi: ProblemCatalogue = {
  problems: {
    ...requestsVi,
    ...commitmentsVi,
    ...authoritiesVi,
    ...negotiationVi,
    ...workVi,
    ...organizationVi,
    ...absencesVi,
    ...extensionsVi,
    ...noticesVi,
    ...calendarsVi,
    ...laddersVi,
    ...operationsVi,
    ...clockVi,
    ...filesVi,
    ...sheetsVi,
    ...documentsVi,
    ...templatesVi,
    ...inspectionsVi,
    ...plansVi,
  },
  fields: fieldsVi,
};
