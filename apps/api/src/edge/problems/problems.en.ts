import { absencesEn } from './absences.en.js';
import { clockEn } from './clock.en.js';
import { calendarsEn } from './calendars.en.js';
import { commitmentsEn } from './commitments.en.js';
import { authoritiesEn } from './authorities.en.js';
import { negotiationEn } from './negotiation.en.js';
import { workEn } from './work.en.js';
import { documentsEn } from './documents.en.js';
import { extensionsEn } from './extensions.en.js';
import { fieldsEn } from './fields.en.js';
import { filesEn } from './files.en.js';
import { noticesEn } from './notices.en.js';
import { inspectionsEn } from './inspections.en.js';
import { laddersEn } from './ladders.en.js';
import { operationsEn } from './operations.en.js';
import { organizationEn } from './organization.en.js';
import { plansEn } from './plans.en.js';
import type { ProblemCatalogue } from './problem-catalogue.js';
import { requestsEn } from './requests.en.js';
import { sheetsEn } from './sheets.en.js';
import { templatesEn } from './templates.en.js';

/** Sentences for English readers: what is wrong, then what to do. */
export const problemsEn: ProblemCatalogue = {
  problems: {
    ...requestsEn,
    ...commitmentsEn,
    ...authoritiesEn,
    ...negotiationEn,
    ...workEn,
    ...organizationEn,
    ...absencesEn,
    ...extensionsEn,
    ...noticesEn,
    ...calendarsEn,
    ...laddersEn,
    ...operationsEn,
    ...clockEn,
    ...filesEn,
    ...sheetsEn,
    ...documentsEn,
    ...templatesEn,
    ...inspectionsEn,
    ...plansEn,
  },
  fields: fieldsEn,
};
