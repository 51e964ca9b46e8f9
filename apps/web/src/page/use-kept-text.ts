import { useCallback, useState } from 'react';
import { useSession } from '../session/use-session.js';

/** Per person, since a computer may be shared. */
const keptAt = (personId: string, name: string): string => `camket.words.1.${personId}.${name}`;

/** Words that outlive a closed tab, a lost line and a session that is over, until they were sent. */
export function useKeptText(name: string) {
  const { person } = useSession();
  const place = keptAt(person.id, name);
  const [text, setText] = useState(() => localStorage.getItem(place) ?? '');
  const write = useCallback(
    (words: string) => {
      setText(words);
      if (words === '') localStorage.removeItem(place);
      else localStorage.setItem(place, words);
    },
    [place],
  );
  const forget = useCallback(() => write(''), [write]);
  return { text, write, forget };
}
