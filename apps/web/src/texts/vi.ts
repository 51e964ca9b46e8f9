import * as absences from './vi/absences.js';
import * as administration from './vi/administration.js';
import * as authorities from './vi/authorities.js';
import * as calendars from './vi/calendars.js';
import * as clock from './vi/clock.js';
import * as commitments from './vi/commitments.js';
import * as coverage from './vi/coverage.js';
import * as drafting from './vi/drafting.js';
import * as duties from './vi/duties.js';
import * as editing from './vi/editing.js';
import * as failedDeliveries from './vi/failed-deliveries.js';
import * as failedSteps from './vi/failed-steps.js';
import * as general from './vi/general.js';
import * as grid from './vi/grid.js';
import * as handovers from './vi/handovers.js';
import * as imports from './vi/imports.js';
import * as itemWork from './vi/item-work.js';
import * as items from './vi/items.js';
import * as ladders from './vi/ladders.js';
import * as myCalendar from './vi/my-calendar.js';
import * as negotiating from './vi/negotiating.js';
import * as notices from './vi/notices.js';
import * as operations from './vi/operations.js';
import * as papers from './vi/papers.js';
import * as pictures from './vi/pictures.js';
import * as reports from './vi/reports.js';
import * as session from './vi/session.js';
import * as signing from './vi/signing.js';
import * as steps from './vi/steps.js';
import * as templates from './vi/templates.js';
import * as time from './vi/time.js';
import * as work from './vi/work.js';

/** Every sentence of the page in Vietnamese. */
export const vi = {
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

/** What every language has to say. */
export type Texts = typeof vi;
