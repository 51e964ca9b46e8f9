import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { caller } from '../api/caller.js';
import { loadCatalogue, type Language, type Loaded } from './load-catalogue.js';

interface Spoken {
  readonly language: Language;
  readonly loaded: Loaded;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken | undefined>(undefined);
const remembered = 'camket.language';

/** The language that was spoken last in this browser; Vietnamese the first time. */
const last = (): Language => (localStorage.getItem(remembered) === 'en' ? 'en' : 'vi');

/** Gives the page its language; a change is taken over once its catalogue is there. */
export function LanguageProvider({ children }: { children: (spoken: Spoken) => ReactNode }) {
  const [wanted, speak] = useState(last);
  const [spoken, setSpoken] = useState<Omit<Spoken, 'speak'>>();
  useEffect(() => {
    let current = true;
    void loadCatalogue(wanted).then((loaded) => {
      if (!current) return;
      caller.language = wanted;
      document.documentElement.lang = wanted;
      localStorage.setItem(remembered, wanted);
      setSpoken({ language: wanted, loaded });
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  if (!spoken) return null;
  const all = { ...spoken, speak };
  return <Context value={all}>{children(all)}</Context>;
}

/** The language spoken now, and how to speak another. */
export function useLanguage(): Spoken {
  const spoken = useContext(Context);
  if (!spoken) throw new Error('no language: the page is drawn outside of LanguageProvider');
  return spoken;
}

/** The sentences of the language spoken now. */
export const useTexts = () => useLanguage().loaded.texts;
