import { useCallback, useRef, useState } from 'react';
import { useSession } from '../../session/use-session.js';
import type { Aside, DraftForm } from './draft-form.js';
import { keptAt, readKept, takeUp } from './kept-draft.js';

type Saved = NonNullable<DraftForm['saved']>;

/** What one writes, kept in the browser with every change, until it is sent or thrown away. */
export function useKeptDraft(name: string, initial: DraftForm) {
  const { person } = useSession();
  const place = useCallback((of: string) => keptAt(person.id, of), [person.id]);
  const [kept] = useState(() => readKept(localStorage.getItem(place(name))));
  const [form, setForm] = useState(() => takeUp(kept, initial));
  const [restored, setRestored] = useState(kept?.touched ?? false);
  // A save ends while one goes on writing: what it changes is put onto the newest text.
  const newest = useRef(form);

  const keep = useCallback(
    (next: DraftForm, at = name) => {
      newest.current = next;
      setForm(next);
      localStorage.setItem(place(at), JSON.stringify(next));
    },
    [place, name],
  );
  const change = useCallback((next: DraftForm) => keep({ ...next, touched: true }), [keep]);
  const aside = useCallback((part: Partial<Aside>) => keep({ ...newest.current, ...part }), [keep]);
  /** It is safe elsewhere now. */
  const forget = useCallback(() => localStorage.removeItem(place(name)), [place, name]);
  /** The API holds what was sent; what was written since is still to be saved. */
  const markSaved = useCallback(
    (sent: DraftForm, saved: Saved) =>
      keep({ ...newest.current, saved, touched: !sameDraft(newest.current, sent) }),
    [keep],
  );
  /** A draft that was new is from now on kept under its id. */
  const moveTo = useCallback(
    (id: string) => {
      keep(newest.current, id);
      forget();
    },
    [keep, forget],
  );
  const startOver = useCallback(
    (from: DraftForm) => {
      newest.current = from;
      setForm(from);
      setRestored(false);
      forget();
    },
    [forget],
  );
  return { form, change, aside, forget, markSaved, moveTo, startOver, restored };
}

export type KeptDraft = ReturnType<typeof useKeptDraft>;

const sameDraft = (one: DraftForm, other: DraftForm): boolean =>
  one.terms === other.terms && one.coSigners === other.coSigners;
