import type { Texts } from '../texts/vi.js';

/** The periods of administrative reform, as the contract names them. */
export const reformParts = ['Q1', 'H1', 'Q3', 'Y'] as const;

/** What a period is called inside a sentence: "năm 2024", "tháng 3/2024". */
export function periodWords(t: Texts, period: string, month: (of: string) => string): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return t.report.inYear(year);
  const reform = t.report.parts[part];
  return reform === undefined ? month(period) : t.report.inPeriod(reform, year);
}
