import type { Reply } from '../api/endpoints.js';
import type { Stretch } from './calendar-edit.js';

type Calendar = Reply<'getCalendar'>;

/** When offices are open, and until when what is received goes out the same day. */
export interface Hours {
  readonly officeHours: readonly Stretch[];
  readonly transferCut: string;
}

/** Those of the common calendar, where this one is laid over it. */
export const beneathHours = ({ beneath }: Calendar): Hours | null =>
  beneath && { officeHours: beneath.officeHours ?? [], transferCut: beneath.transferCut ?? '' };

/** Those that hold by a calendar: its own, else those beneath. */
export const standingHours = (calendar: Calendar): Hours => ({
  officeHours: calendar.officeHours ?? calendar.beneath?.officeHours ?? [],
  transferCut: calendar.transferCut ?? calendar.beneath?.transferCut ?? '',
});

/** 07:30–11:30, 13:30–17:30. */
export const writtenHours = (stretches: readonly Stretch[]): string =>
  stretches.map(({ from, to }) => `${from}–${to}`).join(', ');
