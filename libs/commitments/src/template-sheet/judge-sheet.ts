import { quoted } from '#libs/documents/src/sheets/quoted.js';
import { comparable } from '#libs/kernel/src/comparable.js';
import type { Targets } from '../domain/template.js';
import type { LeftOutWhy, TemplateUnit } from '../read-models/template-units.js';
import type { FilledRow } from './read-template-sheet.js';
import type { RowFault, RowReason } from './row-reason.js';

/** A row that a commitment can be drafted from. */
export interface GoodRow {
  readonly row: number;
  readonly unit: TemplateUnit['unit'];
  readonly head: NonNullable<TemplateUnit['head']>;
  readonly targets: Targets;
  readonly ever: number;
}

/** What a sheet comes to. Something is drafted from it only where there are no reasons against any row. */
export interface JudgedSheet {
  readonly rows: readonly GoodRow[];
  readonly leftOut: readonly { readonly unit: TemplateUnit['unit']; readonly why: LeftOutWhy }[];
  /** Units for which one could be drafted and which have no row. */
  readonly missing: readonly TemplateUnit['unit'][];
  readonly reasons: readonly RowReason[];
}

/** The units that a sheet may name: those below the one that was asked for; and which other ids are units as well. */
export interface KnownUnits {
  readonly below: readonly TemplateUnit[];
  readonly elsewhere: ReadonlySet<string>;
}

/** Looks at every row, so that whoever filled the sheet in learns of everything at once. */
export function judgeSheet(filled: readonly FilledRow[], { below, elsewhere }: KnownUnits): JudgedSheet {
  const rows: GoodRow[] = [];
  const leftOut: { unit: TemplateUnit['unit']; why: LeftOutWhy }[] = [];
  const reasons: RowReason[] = [];
  const firstRow = new Map<string, number>();
  for (const { row, code, name, targets, empty, reasons: ofCells, lacking } of filled) {
    const whole = (fault: RowFault): RowReason => ({ row, cell: null, column: null, ...fault });
    reasons.push(...ofCells);
    const known = unitMeant({ code, name }, below, elsewhere);
    if ('code' in known) {
      reasons.push(whole(known));
      continue;
    }
    const { unit, head, leftOut: why, ever } = known;
    const earlier = firstRow.get(unit.id);
    if (earlier !== undefined) {
      reasons.push(whole({ code: 'UNIT_TWICE', details: { unit: unit.name, row: earlier } }));
      continue;
    }
    firstRow.set(unit.id, row);
    if (why !== null || head === null) {
      const because = why ?? 'VACANT';
      if (empty) leftOut.push({ unit, why: because });
      else reasons.push(whole({ code: because, details: { unit: unit.name } }));
      continue;
    }
    reasons.push(...lacking);
    if (ofCells.length + lacking.length === 0) rows.push({ row, unit, head, targets, ever });
  }
  const missing = below.filter(({ unit, leftOut: why }) => why === null && !firstRow.has(unit.id));
  return {
    rows,
    leftOut,
    missing: missing.map(({ unit }) => unit),
    reasons: reasons.toSorted((one, other) => one.row - other.row),
  };
}

/** By its code; where somebody lost that, by its name, if there is only one of that name. */
function unitMeant(
  { code, name }: Pick<FilledRow, 'code' | 'name'>,
  below: readonly TemplateUnit[],
  elsewhere: ReadonlySet<string>,
): TemplateUnit | RowFault {
  if (code !== null) {
    const meant = below.find(({ unit }) => unit.id === code.toLowerCase());
    if (meant) return meant;
    const outside = elsewhere.has(code.toLowerCase());
    return { code: outside ? 'UNIT_OUTSIDE' : 'UNIT_UNKNOWN', details: { text: quoted(name ?? code) } };
  }
  if (name === null) return { code: 'UNIT_MISSING', details: {} };
  const [first, second] = below.filter(({ unit }) => comparable(unit.name) === comparable(name));
  if (!first) return { code: 'UNIT_UNKNOWN', details: { text: quoted(name) } };
  return second ? { code: 'UNIT_AMBIGUOUS', details: { text: quoted(name) } } : first;
}
