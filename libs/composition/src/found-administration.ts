import type { Opening } from '#libs/calendar-publishing/src/domain/calendar-decisions.js';
import { OpenCalendar } from '#libs/calendar-publishing/src/open-calendar.js';
import { foundTenant, type Founding, type FoundingPower } from '#libs/organization/src/found-tenant.js';

/** Founds a tenant with all that an administration needs from its first day: people, rights and a working calendar. */
export const foundAdministration = (
  power: FoundingPower,
  founding: Founding,
  opening?: Opening,
): Promise<void> => foundTenant(power, founding, [new OpenCalendar(founding.root.unitId, opening)]);
