import type { WhoMay } from '#libs/kernel/src/who-may.js';

const administrator = [{ function: 'ADMINISTRATOR' }] as const;

/**
 * Who may say which days are worked: the administrator of the unit or of one above it. Not its secretariat: a unit that
 * closes its own office gives itself more time, which somebody else must grant.
 */
export const calendarPublishingWhoMay = {
  OpenCalendar: administrator,
  OpenOverlay: administrator,
  ChangeCalendar: administrator,
} as const satisfies WhoMay;
