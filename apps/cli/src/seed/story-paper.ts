import { localDate } from '#libs/calendar/src/local-date.js';
import type { ShownPaper } from '#libs/composition/src/acts/shown-paper.js';
import type { FoundedDistrict, HeadedUnit } from './organization-2024.js';

/** What a paper says: its name, number and symbol, and its words. */
export interface PaperSays {
  readonly file: string;
  readonly symbol: string;
  readonly title: string;
  readonly abstract: string;
  readonly paragraphs: readonly string[];
}

/** A paper of a division, or of a commune's committee. */
export function paperOf(
  { name: district }: Pick<FoundedDistrict, 'name'>,
  { name, level, headTitle, leader }: HeadedUnit,
  on: string,
  says: PaperSays,
): ShownPaper {
  const division = level === 'PHONG';
  return {
    ...says,
    paragraphs: [...says.paragraphs],
    superior: `UBND huyện ${district}`,
    agency: division ? name : `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    place: division ? district : name.replace(/^(Xã|Thị trấn) /, ''),
    on: localDate(on),
    post: division ? headTitle : 'Chủ tịch',
    signer: leader.name,
  };
}

/** A paper of the district's committee. */
export const paperOfDistrict = (
  { name: district, chair }: Pick<FoundedDistrict, 'name' | 'chair'>,
  on: string,
  says: PaperSays,
): ShownPaper => ({
  ...says,
  paragraphs: [...says.paragraphs],
  superior: 'UBND tỉnh Nghệ An',
  agency: `UBND huyện ${district}`,
  place: district,
  on: localDate(on),
  post: 'Chủ tịch',
  signer: chair.name,
});
