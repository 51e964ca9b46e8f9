import { useCallback, useRef, useState } from 'react';
import { useSession } from '../../session/use-session.js';
import type { DraftForm } from './draft-form.js';
import { keptAt, readKept } from './kept-draft.js';

/** What one writes, kept in the browser with every change, until it is sent or thrown away. */
export function useKeptDraft(name: string, initial: DraftForm) {
  const { person } = useSession();
  const place = keptAt(person.id, name);
  const [kept] = useState(() => readKept(localStorage.getItem(place)));
  const [form, setForm] = useState(kept ?? initial);
  const [restored, setRestored] = useState(kept !== undefined);

  // A save ends while one goes on writing: what it changes is put onto the newest text.
  const newest = useRef(form);

  const change = useCallback(
    (next: DraftForm | ((form: DraftForm) => DraftForm)) => {
      newest.current = typeof next === 'function' ? next(newest.current) : next;
      setForm(newest.current);
      localStorage.setItem(place, JSON.stringify(newest.current));
    },
    [place],
  );
  /** It is safe elsewhere now. */
  const forget = useCallback(() => localStorage.removeItem(place), [place]);
  const startOver = (from: DraftForm) => {
    newest.current = from;
    setForm(from);
    forget();
    setRestored(false);
  };
  return { form, change, forget, startOver, restored };
}
