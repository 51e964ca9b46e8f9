import { useTexts } from '../texts/language.js';
import { upperFirst } from '../texts/upper-first.js';
import { useSession } from './use-session.js';

interface Known {
  readonly id: string;
  readonly name: string;
}

/** How a sentence names somebody: the reader is spoken to, anybody else has his name. `begins` where it opens the sentence. */
export function useNamed() {
  const t = useTexts();
  const { person } = useSession();
  const named = ({ id, name }: Known): string => (id === person.id ? t.state.you : name);
  return { named, begins: (one: Known): string => upperFirst(named(one)) };
}
