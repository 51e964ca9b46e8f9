import { findingText } from '#libs/contracts/src/http/findings.js';
import type { AnyRow } from '#libs/documents/src/sheets/sheet-xml.js';
import type { ReadSheet, SheetRow } from '#libs/documents/src/sheets/read-workbook.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { DraftFinding } from '../domain/inspection.js';
import { noteBreaches } from './checked-by-contract.js';
import { CODE, findingHeaders as headers, NUMBER, type FindingContent } from './finding-columns.js';
import type { FilledRow } from './judged-row.js';
import type { Names } from './names.js';
import { codeOf } from './row-code.js';
import { RowCells } from './row-cells.js';
import { addresseeWords, contentWords, kindWords, wordFor, type Word } from './words.js';

/** What the cells of a sheet of findings may name. */
export interface FindingWords {
  readonly units: Names<UnitId>;
  readonly people: Names<PersonId>;
  readonly severities: readonly Word<string>[];
}

export const contentOf = ({ text }: Pick<DraftFinding, 'text'>): FindingContent => {
  const { evidence: _, repeatOf: __, ...content } = text;
  return content;
};

/** A finding as a row. */
export function findingRow({ findingId, number, text }: DraftFinding, words: FindingWords): AnyRow {
  return [
    number,
    words.units.label(text.unitId),
    wordFor(contentWords, text.content),
    wordFor(kindWords, text.kind),
    wordFor(words.severities, text.severity) || text.severity,
    text.seen,
    text.legalGround,
    wordFor(addresseeWords, text.addressee),
    text.answererId === null ? null : words.people.label(text.answererId),
    codeOf(findingId, contentOf({ text })),
  ];
}

/** A row as it was filled in. */
export function readFindingRow(
  sheet: ReadSheet,
  of: SheetRow,
  words: FindingWords,
): FilledRow<FindingContent> {
  const cells = new RowCells(sheet, of);
  const number = cells.whole(NUMBER);
  const code = cells.text(CODE);
  const unitText = cells.text(headers.unitId);
  const seen = cells.text(headers.seen);
  const told = { row: of.row, number, code: code || null, title: clipped(seen, 200), of: unitText };
  const empty = Object.values(headers).every((header) => cells.text(header) === '');
  if (empty) return { ...told, empty, content: null, reasons: [] };
  const unitId = cells.demand(headers.unitId, cells.named(headers.unitId, words.units, unitText));
  const content = cells.demand(headers.content, cells.word(headers.content, contentWords));
  const kind = cells.demand(headers.kind, cells.word(headers.kind, kindWords));
  const severity = cells.demand(headers.severity, cells.word(headers.severity, words.severities));
  const addressee = cells.word(headers.addressee, addresseeWords);
  const answererId = cells.named(headers.answererId, words.people);
  const legalGround = cells.text(headers.legalGround);
  if (unitId === null || content === null || kind === null || severity === null) {
    cells.demand(headers.seen, seen || null);
    return { ...told, empty, content: null, reasons: cells.reasons };
  }
  const read = { unitId, content, kind, severity, seen, legalGround, addressee, answererId };
  noteBreaches(cells, findingText, read, columnOf);
  return { ...told, empty, content: read, reasons: cells.reasons };
}

const columnOf = (field: string): string => (field === 'legalGround' ? headers.legalGround : headers.seen);
