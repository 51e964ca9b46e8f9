import type { Language } from './load-catalogue.js';

const zone = 'Asia/Ho_Chi_Minh';
const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const dayOptions = {
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<Language, Intl.DateTimeFormatOptions>;

/** Noon, so that no zone moves the day. */
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

/** 15/03/2024. */
export const day = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...dayOptions[language], timeZone: zone }).format(noon(on));

/** thứ Sáu, 15/03/2024. */
export const longDay = (on: string, language: Language): string =>
  `${weekday(on, language)}, ${day(on, language)}`;

/** Officials write "thứ Sáu", not "Thứ Sáu" and not "T6". */
export function weekday(on: string, language: Language): string {
  const name = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: zone }).format(
    noon(on),
  );
  return language === 'vi' ? name.replace(/^Thứ/u, 'thứ').replace(/^Chủ [nN]hật/u, 'Chủ nhật') : name;
}

/** 9:05, as clocks in Việt Nam show it. */
export const clock = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(at));

/** 9:05 15/03/2024. */
export const moment = (at: string, language: Language): string =>
  `${clock(at)} ${day(localDay(at), language)}`;

/** tháng 12/2024. */
export function month(of: string, language: Language): string {
  const [year = '', number = ''] = of.split('-');
  if (language === 'vi') return `tháng ${Number(number)}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: zone }).format(
    noon(`${of}-15`),
  );
}

export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);

/** The day in Việt Nam at an instant. */
export const localDay = (at: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at));
