import type { Call } from '../api/endpoints.js';
import type { DayEdits } from './day-edits.js';
import { isHour } from '../page/is-hour.js';

type Body = Call<'previewCalendar'>['body'];
export type Stretch = NonNullable<Body['officeHours']>[number];

/** What is to be otherwise in a calendar. Undefined stays as it is; hours that are null follow the common calendar. */
export interface CalendarEdit {
  readonly days: DayEdits;
  readonly document: string;
  readonly note: string;
  readonly coveredTo: string | null;
  readonly confirmedTo: string | null;
  readonly officeHours?: readonly Stretch[] | null | undefined;
  readonly transferCut?: string | null | undefined;
}

export const noEdit: CalendarEdit = {
  days: new Map(),
  document: '',
  note: '',
  coveredTo: null,
  confirmedTo: null,
};

/** How many things would be otherwise: each day, and what stands beside the days. */
export const changesIn = ({ days, coveredTo, confirmedTo, officeHours, transferCut }: CalendarEdit): number =>
  days.size +
  Number(coveredTo !== null) +
  Number(confirmedTo !== null) +
  Number(officeHours !== undefined) +
  Number(transferCut !== undefined);

/** The same as the service is asked for it. */
export const bodyOf = ({ days, document, note, ...edit }: CalendarEdit): Body => ({
  document: document.trim(),
  note: note.trim(),
  days: [...days].map(([date, day]) => ({ date, day })),
  ...(edit.coveredTo !== null && { coveredTo: edit.coveredTo }),
  ...(edit.confirmedTo !== null && { confirmedTo: edit.confirmedTo }),
  ...(edit.officeHours !== undefined && { officeHours: edit.officeHours && [...edit.officeHours] }),
  ...(edit.transferCut !== undefined && { transferCut: edit.transferCut }),
});

const minutesOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));

/** Minutes in which the office is open; null while an hour is not one. */
export const minutesIn = (stretches: readonly Stretch[]): number | null =>
  stretches.every(({ from, to }) => isHour(from) && isHour(to))
    ? stretches.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0)
    : null;
