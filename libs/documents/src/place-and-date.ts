import type { AdministrativeDocument } from './administrative-document.js';
import { dateInWords } from './date-in-words.js';

/** `Tân Kỳ, ngày 05 tháng 01 năm 2024` (Decree 30/2020/NĐ-CP, Annex I, section II.4). */
export const placeAndDate = ({ place, date }: Pick<AdministrativeDocument, 'place' | 'date'>): string =>
  `${place}, ${dateInWords(date)}`;
