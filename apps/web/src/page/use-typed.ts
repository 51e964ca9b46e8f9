import { useEffect, useState } from 'react';

/** While one types, the address rests. */
const TYPING = 350;

/** Words that are typed to look for something, asked for as soon as one rests; none are asked for where they are blank. */
export function useTyped(asked: string | undefined, ask: (search: string | undefined) => void) {
  const [words, setWords] = useState(asked ?? '');
  useEffect(() => {
    const search = words.trim();
    if (search === (asked ?? '')) return;
    const timer = setTimeout(() => ask(search === '' ? undefined : search), TYPING);
    return () => clearTimeout(timer);
  });
  return [words, setWords] as const;
}
