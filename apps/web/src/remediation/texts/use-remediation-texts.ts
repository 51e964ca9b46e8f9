import { useLanguage } from '../../texts/language.js';
import { viOfRemediation, type RemediationTexts } from './vi-of-remediation.js';

/** All sentences of the language spoken now, those of inspections and of what follows from them too. */
export function useRemediationTexts(): RemediationTexts {
  const { loaded } = useLanguage();
  return loaded.language === 'vi' ? viOfRemediation : loaded.texts;
}
