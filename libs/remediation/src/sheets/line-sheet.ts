import { planLine } from '#libs/contracts/src/http/remediation-plans.js';
import { quoted } from '#libs/documents/src/sheets/quoted.js';
import type { ReadSheet, SheetRow } from '#libs/documents/src/sheets/read-workbook.js';
import type { AnyRow } from '#libs/documents/src/sheets/sheet-xml.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { FindingId } from '../domain/finding-text.js';
import type { Cause, PlanLine } from '../domain/plan-line.js';
import { noteBreaches } from './checked-by-contract.js';
import { CODE, NUMBER } from './finding-columns.js';
import type { FilledRow } from './judged-row.js';
import { CAUSE_KIND, lineHeaders as headers, type LineContent } from './line-columns.js';
import type { Names } from './names.js';
import { codeOf } from './row-code.js';
import { RowCells } from './row-cells.js';
import { readStatedTime, sayStatedTime } from './stated-time-text.js';
import { causeWords, wordFor } from './words.js';

/** What the cells of a sheet of lines may name. */
export interface LineWords {
  readonly findings: readonly { readonly id: FindingId; readonly number: number; readonly seen: string }[];
  /** Of the unit whose plan it is, or below it. */
  readonly people: Names<PersonId>;
  readonly units: Names<UnitId>;
}

export const lineContentOf = ({ id: _, ...content }: PlanLine): LineContent => content;

/** A line as a row; `number` is its place in the plan. */
export function lineRow(line: PlanLine, number: number, words: LineWords): AnyRow {
  const finding = words.findings.find(({ id }) => id === line.findingId);
  return [
    number,
    finding?.number ?? null,
    finding?.seen ?? null,
    line.cause?.root ?? null,
    wordFor(causeWords, line.cause?.kind ?? null),
    line.measure,
    line.leadId === null ? null : words.people.label(line.leadId),
    line.authority,
    line.responsibility,
    line.coordinatingUnits.map((unit) => words.units.label(unit)).join('; '),
    line.product,
    line.time && sayStatedTime(line.time),
    line.cost,
    codeOf(line.id, lineContentOf(line)),
  ];
}

/** A row as it was filled in. In a draft anything may still be empty. */
export function readLineRow(sheet: ReadSheet, of: SheetRow, words: LineWords): FilledRow<LineContent> {
  const cells = new RowCells(sheet, of);
  const number = cells.whole(NUMBER);
  const measure = cells.text(headers.measure);
  const lead = cells.text(headers.leadId);
  const code = cells.text(CODE) || null;
  const told = { row: of.row, number, code, title: clipped(measure, 200), of: lead };
  const read = [...Object.values(headers), CAUSE_KIND];
  const empty = read.every((header) => cells.text(header) === '');
  if (empty) return { ...told, empty, content: null, reasons: [] };
  const content: LineContent = {
    findingId: findingOf(cells, words),
    cause: causeOf(cells),
    measure,
    leadId: cells.named(headers.leadId, words.people, lead),
    authority: cells.text(headers.authority),
    responsibility: cells.text(headers.responsibility),
    coordinatingUnits: unitsOf(cells, words),
    product: cells.text(headers.product),
    time: timeOf(cells),
    cost: costOf(cells),
  };
  noteBreaches(cells, anyLine, content, columnOf);
  return { ...told, empty, content, reasons: cells.reasons };
}

const anyLine = planLine.omit({ id: true });

// A field of the contract is a field of the line.
const columnOf = (field: string): string =>
  headers[field.split('.')[0] as keyof LineContent] ?? headers.measure;

function findingOf(cells: RowCells, { findings }: LineWords): FindingId | null {
  const number = cells.whole(headers.findingId);
  if (number === null) return null;
  const found = findings.find((finding) => finding.number === number);
  if (!found) cells.note(headers.findingId, { code: 'FINDING_UNKNOWN', details: { number } });
  return found?.id ?? null;
}

function causeOf(cells: RowCells): Cause | null {
  const root = cells.text(headers.cause);
  const kind = cells.word(CAUSE_KIND, causeWords);
  return kind === null && root === '' ? null : { kind, root };
}

function unitsOf(cells: RowCells, { units }: LineWords): UnitId[] {
  const named = cells
    .text(headers.coordinatingUnits)
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => cells.named(headers.coordinatingUnits, units, text) ?? []);
  return [...new Set(named)];
}

function timeOf(cells: RowCells): LineContent['time'] {
  const value = cells.value(headers.time);
  if (!value || (value.is === 'text' && value.text.trim() === '')) return null;
  const time = readStatedTime(value);
  if ('kind' in time) return time;
  cells.note(headers.time, time);
  return null;
}

function costOf(cells: RowCells): number | null {
  const cost = cells.whole(headers.cost);
  if (cost === null || cost >= 0) return cost;
  cells.note(headers.cost, { code: 'COST_UNCLEAR', details: { text: quoted(cells.text(headers.cost)) } });
  return null;
}
