import { useCallback, useState } from 'react';
import { useSession } from '../session/use-session.js';

/**
 * What one writes, kept in the browser with every change until it is sent or thrown away; per person, since a computer may be shared.
 * `isKept` tells what can be taken up again from what cannot.
 */
export function useKept<Form>(name: string, initial: Form, isKept: (value: unknown) => value is Form) {
  const { person } = useSession();
  const place = `camket.kept.1.${person.id}.${name}`;
  const [kept, setKept] = useState(() => read(localStorage.getItem(place), isKept));
  const [restored] = useState(kept !== undefined);
  const change = useCallback(
    (next: Form) => {
      setKept(next);
      localStorage.setItem(place, JSON.stringify(next));
    },
    [place],
  );
  const forget = useCallback(() => {
    setKept(undefined);
    localStorage.removeItem(place);
  }, [place]);
  return {
    form: kept ?? initial,
    touched: kept !== undefined,
    restored: restored && kept !== undefined,
    change,
    forget,
  };
}

function read<Form>(text: string | null, isKept: (value: unknown) => value is Form): Form | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
