import type { AdministrativeDocument } from './administrative-document.js';
import { dateInWords } from './date-in-words.js';
import { annexPageRuns, type PageRun } from './page-runs.js';
import { romanNumber } from './roman-number.js';

/** An annex with the lines above it (Decree 30/2020/NĐ-CP, Annex I, section III.1). */
export interface PrintedAnnex {
  /** `Phụ lục II`, and `Phụ lục` where there is only one. */
  readonly label: string;
  readonly title: string;
  /** Whose it is: `(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Tân Kỳ)`. */
  readonly accompanies: string;
  /** Its pages; the lines above it stand on the first. */
  readonly runs: readonly PageRun[];
}

/** The annexes of a document as they are printed, in their order. */
export function printedAnnexes(document: AdministrativeDocument): PrintedAnnex[] {
  const { annexes = [], title, symbol, date, agency } = document;
  return annexes.map((annex, index) => ({
    label: annexes.length > 1 ? `Phụ lục ${romanNumber(index + 1)}` : 'Phụ lục',
    title: annex.title.toUpperCase(),
    accompanies: `(Kèm theo ${title} số ${symbol} ${dateInWords(date)} của ${agency.name})`,
    runs: annexPageRuns(annex),
  }));
}
