import type { CalendarDay } from '#libs/calendar/src/working-calendar.js';
import type {
  CalendarEvent,
  CalendarHead,
  CalendarPlace,
  CalendarVersion,
  DayChange,
} from './calendar-events.js';
import { calendarPlace } from './calendar-place.js';

/** A calendar, or what one kind of unit or one unit does otherwise, with every version it ever had. */
export interface PublishedCalendar {
  /** Null while nothing is published. */
  readonly place: CalendarPlace | null;
  readonly name: string;
  readonly head: CalendarHead;
  /** In order; each date once. */
  readonly days: readonly CalendarDay[];
  readonly versions: readonly CalendarVersion[];
}

export const unpublished: PublishedCalendar = {
  place: null,
  name: '',
  head: { span: null, officeHours: null, transferCut: null },
  days: [],
  versions: [],
};

export function evolveCalendar(state: PublishedCalendar, event: CalendarEvent): PublishedCalendar {
  switch (event.type) {
    case 'CalendarOpened': {
      const { scope, unitId, level, name } = event.data;
      return { ...published(state, event.data), place: calendarPlace(scope, unitId, level), name };
    }
    case 'CalendarChanged':
      return published(state, event.data);
  }
}

function published(state: PublishedCalendar, data: CalendarVersion): PublishedCalendar {
  const { number, label, document, note, at, by, days, touched, span, officeHours, transferCut } = data;
  const head = { span, officeHours, transferCut };
  const version = { number, label, document, note, at, by, days, touched, ...head };
  return { ...state, head, days: daysAfter(state.days, days), versions: [...state.versions, version] };
}

/** The special days once changes are made. */
export function daysAfter(days: readonly CalendarDay[], changes: readonly DayChange[]): CalendarDay[] {
  const changed = new Set(changes.map(({ date }) => date));
  return [
    ...days.filter(({ date }) => !changed.has(date)),
    ...changes.flatMap(({ after }) => after ?? []),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
