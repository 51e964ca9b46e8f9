import type { Locale } from 'antd/es/locale';
import vietnamese from 'antd/es/locale/vi_VN';
import { vi, type Texts } from './vi.js';

export type Language = 'vi' | 'en';

export interface Loaded {
  readonly texts: Texts;
  /** Ant Design's own words. */
  readonly locale: Locale;
}

/** Vietnamese is part of the page; English comes when asked for. */
export async function loadCatalogue(language: Language): Promise<Loaded> {
  if (language === 'vi') return { texts: vi, locale: vietnamese };
  const { en, english } = await import('./english.js');
  return { texts: en, locale: english };
}
