import type { Locale } from 'antd/es/locale';
import vietnamese from 'antd/es/locale/vi_VN';
import { vi, type Texts } from './vi.js';
import type { RemediationTexts } from '../remediation/texts/vi-of-remediation.js';

export type Language = 'vi' | 'en';

interface Catalogue<Spoken extends Language, Sentences extends Texts> {
  readonly language: Spoken;
  readonly texts: Sentences;
  /** Ant Design's own words. */
  readonly locale: Locale;
}

/** English comes whole; of Vietnamese, what only some pages say comes with those pages. */
export type Loaded = Catalogue<'vi', Texts> | Catalogue<'en', RemediationTexts>;

/** Vietnamese is part of the page; English comes when asked for. */
export async function loadCatalogue(language: Language): Promise<Loaded> {
  if (language === 'vi') return { language, texts: vi, locale: vietnamese };
  const { enOfRemediation, english } = await import('./english.js');
  return { language, texts: enOfRemediation, locale: english };
}
