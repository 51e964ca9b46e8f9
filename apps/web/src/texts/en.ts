import * as absences from './en/absences.js';
import * as administration from './en/administration.js';
import * as authorities from './en/authorities.js';
import * as calendars from './en/calendars.js';
import * as clock from './en/clock.js';
import * as commitments from './en/commitments.js';
import * as coverage from './en/coverage.js';
import * as drafting from './en/drafting.js';
import * as duties from './en/duties.js';
import * as editing from './en/editing.js';
import * as failedDeliveries from './en/failed-deliveries.js';
import * as failedSteps from './en/failed-steps.js';
import * as general from './en/general.js';
import * as grid from './en/grid.js';
import * as handovers from './en/handovers.js';
import * as imports from './en/imports.js';
import * as itemWork from './en/item-work.js';
import * as items from './en/items.js';
import * as ladders from './en/ladders.js';
import * as myCalendar from './en/my-calendar.js';
import * as negotiating from './en/negotiating.js';
import * as notices from './en/notices.js';
import * as operations from './en/operations.js';
import * as papers from './en/papers.js';
import * as pictures from './en/pictures.js';
import * as reports from './en/reports.js';
import * as session from './en/session.js';
import * as signing from './en/signing.js';
import * as steps from './en/steps.js';
import * as templates from './en/templates.js';
import * as time from './en/time.js';
import * as work from './en/work.js';
import type { Texts } from './vi.js';

/** Every sentence of the page in English. */
export const en: Texts = {
  ...general,
  ...session,
  ...work,
  ...time,
  ...commitments,
  ...signing,
  ...drafting,
  ...editing,
  ...negotiating,
  ...templates,
  ...imports,
  ...coverage,
  ...reports,
  ...items,
  ...papers,
  ...ladders,
  ...myCalendar,
  ...administration,
  ...notices,
  ...absences,
  ...duties,
  ...operations,
  ...calendars,
  ...clock,
  ...failedDeliveries,
  ...failedSteps,
  ...steps,
  ...itemWork,
  ...handovers,
  ...authorities,
  ...grid,
  ...pictures,
};
