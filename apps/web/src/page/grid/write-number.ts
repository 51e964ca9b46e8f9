import type { Language } from '../../texts/load-catalogue.js';

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** An amount as it is shown and copied; `readNumber` reads the same amount from it. */
export const writeNumber = (value: number, decimals: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value);
