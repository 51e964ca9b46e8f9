import { useState } from 'react';
import { useSession } from '../session/use-session.js';
import { changesIn, noEdit, type CalendarEdit } from './calendar-edit.js';
import { readKept, written, type KeptEdit } from './written-edit.js';

/** Per person, since a computer may be shared, and per calendar, which belongs to one administration. */
const placeOf = (personId: string, calendarId: string): string =>
  `camket.calendar.1.${personId}.${calendarId}`;

/** What this browser kept of a calendar; null where it is nothing, or nothing that can be taken up again. */
export function keptEdit(personId: string, calendarId: string): KeptEdit | null {
  return readKept(localStorage.getItem(placeOf(personId, calendarId)));
}

/** What is being changed in a calendar, kept with every stroke until it is applied or thrown away; that can be taken back. */
export function useKeptEdit(calendarId: string, version: number) {
  const { person } = useSession();
  const place = placeOf(person.id, calendarId);
  const [kept, setKept] = useState<KeptEdit | null>(() => keptEdit(person.id, calendarId));
  const [dropped, setDropped] = useState<KeptEdit | null>(null);
  const keep = (next: KeptEdit | null) => {
    setKept(next);
    if (next === null) localStorage.removeItem(place);
    else localStorage.setItem(place, written(next));
  };
  const edit = kept?.edit ?? noEdit;
  return {
    edit,
    isDraft: kept !== null,
    /** Somebody published another version since it was begun. */
    outrun: kept !== null && kept.version !== version,
    change: (part: Partial<CalendarEdit>) => {
      const next = { ...edit, ...part };
      const empty = changesIn(next) === 0 && next.document === '' && next.note === '';
      keep(empty ? null : { edit: next, version: kept?.version ?? version });
      setDropped(null);
    },
    forget: () => keep(null),
    dropped: dropped !== null,
    drop: () => {
      setDropped(kept);
      keep(null);
    },
    restore: () => {
      keep(dropped);
      setDropped(null);
    },
    /** Looked at again by the version that stands now. */
    caughtUp: () => kept && kept.version !== version && keep({ ...kept, version }),
  };
}
export type KeptCalendar = ReturnType<typeof useKeptEdit>;
