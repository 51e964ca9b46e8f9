import { useCallback, useState } from 'react';
import { useSession } from '../../session/use-session.js';
import { readRemarks, type Remarks } from './read-remarks.js';

/** Remarks on single lines, kept on this device until the plan was answered; of each edition its own. */
export function useRemarks(planId: string, edition: number) {
  const { person } = useSession();
  const place = `camket.remarks.1.${person.id}.${planId}.${edition}`;
  const [remarks, setRemarks] = useState(() => readRemarks(localStorage.getItem(place)));
  const write = useCallback(
    (lineId: string, words: string) =>
      setRemarks((before) => {
        const next: Remarks = { ...before, [lineId]: words };
        localStorage.setItem(place, JSON.stringify(next));
        return next;
      }),
    [place],
  );
  const forget = useCallback(() => localStorage.removeItem(place), [place]);
  return { remarks, write, forget };
}
