import type { LocalDate } from '#libs/calendar/src/local-date.js';

/**
 * `ngày 05 tháng 01 năm 2024`: day and the months January and February have two digits (Decree 30/2020/NĐ-CP, Annex I, section
 * II.4b).
 */
export const dateInWords = (date: LocalDate): string => {
  const [year, month = '', day] = date.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};
