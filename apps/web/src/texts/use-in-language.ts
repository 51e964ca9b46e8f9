import { useCallback } from 'react';
import { useLanguage } from './language.js';

interface Name {
  readonly vi: string;
  readonly en: string;
}

/** Picks from a name that is kept in both languages the one that is spoken now. */
export function useInLanguage(): (name: Name) => string {
  const { language } = useLanguage();
  return useCallback((name: Name) => name[language], [language]);
}
