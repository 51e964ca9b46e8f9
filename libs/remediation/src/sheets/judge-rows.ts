import { sameValue } from '#libs/kernel/src/same-value.js';
import type { ImportMode } from './import-mode.js';
import type { FilledRow, JudgedRow, Standing } from './judged-row.js';
import { readCode, stampOf } from './row-code.js';
import { aboutRow, type RowFault } from './row-fault.js';

/** What rows are judged by. */
export interface Judging<Content extends object> {
  readonly standing: readonly Standing<Content>[];
  readonly mode: ImportMode;
  /** The id that a new one gets: the same for the same words, so that a sheet that comes twice brings in nothing new. */
  newId(content: Content): string;
  /** Whether numbers are ours to give, so that one nobody bears is a mistake; otherwise it only counts the rows of the sheet. */
  readonly numbersAreGiven: boolean;
  readonly headers: Readonly<Record<keyof Content, string>>;
  /** What the decision would say to it. */
  refused(content: Content, standing: Standing<Content> | undefined): RowFault | undefined;
}

/** Looks at every row, so that whoever filled the sheet in learns of everything at once. */
export function judgeRows<Content extends object>(
  filled: readonly FilledRow<Content>[],
  judging: Judging<Content>,
): JudgedRow<Content>[] {
  const known = new Known(judging, filled);
  const firstRow = new Map<string, number>();
  return filled.map((one) => {
    const { row, number, title, of } = one;
    const told = { row, number, title, of };
    const refuse = (...faults: readonly RowFault[]): JudgedRow<Content> => ({
      ...told,
      state: 'REFUSED',
      reasons: [...one.reasons, ...faults.map((fault) => aboutRow(row, fault))],
    });
    if (one.empty) return refuse({ code: 'ROW_EMPTY', details: {} });
    const meant = known.meant(one);
    if ('code' in meant) return refuse(meant);
    const { content } = one;
    if (one.reasons.length > 0 || content === null) return refuse();
    const { standing } = meant;
    const id = standing?.id ?? judging.newId(content);
    const earlier = firstRow.get(id);
    if (earlier !== undefined) return refuse({ code: 'ROW_TWICE', details: { row: earlier } });
    firstRow.set(id, row);
    const numbered = { ...told, number: standing?.number ?? null };
    if (!standing) {
      if (known.has(id)) return { ...told, state: 'UNCHANGED' };
      const fault = judging.refused(content, undefined);
      return fault ? refuse(fault) : { ...numbered, state: 'NEW', id, content };
    }
    if (sameValue(content, standing.content)) return { ...numbered, state: 'UNCHANGED' };
    const stamp = one.code === null ? undefined : readCode(one.code).stamp;
    if (stamp !== undefined && stamp !== stampOf(standing.content))
      return refuse({ code: 'CHANGED_SINCE', details: {} });
    if (judging.mode !== 'UPDATE')
      return refuse({ code: 'KEY_EXISTS', details: { number: standing.number } });
    const fault = judging.refused(content, standing);
    const columns = columnsThatDiffer(content, standing.content, judging.headers);
    return fault ? refuse(fault) : { ...numbered, state: 'CHANGED', id, content, columns };
  });
}

/** What stands, by its id, its number and its words. */
class Known<Content extends object> {
  private readonly byId: ReadonlyMap<string, Standing<Content>>;
  private readonly byNumber: ReadonlyMap<number, Standing<Content>>;
  private readonly byStamp: ReadonlyMap<string, Standing<Content>>;
  /** What the sheet names by a code: a number counts for it no more, since rows in between move it. */
  private readonly coded: ReadonlySet<string>;

  constructor(
    private readonly judging: Judging<Content>,
    filled: readonly FilledRow<Content>[],
  ) {
    const { standing } = judging;
    this.coded = new Set(filled.flatMap(({ code }) => (code === null ? [] : readCode(code).id)));
    this.byId = new Map(standing.map((one) => [one.id, one]));
    this.byNumber = new Map(standing.map((one) => [one.number, one]));
    this.byStamp = new Map(standing.map((one) => [stampOf(one.content), one]));
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** By the code it was handed out with, by its number where numbers are ours, by the same words, by the place that it names. */
  meant({ number, code, content }: FilledRow<Content>): { standing?: Standing<Content> } | RowFault {
    const { numbersAreGiven } = this.judging;
    const numbered = number === null ? undefined : this.byNumber.get(number);
    if (code !== null) {
      const standing = this.byId.get(readCode(code).id);
      if (!standing) return { code: 'KEY_UNKNOWN', details: {} };
      return numbersAreGiven && number !== null && numbered !== standing
        ? { code: 'KEY_CONTRADICTS', details: {} }
        : { standing };
    }
    if (numbersAreGiven && number !== null)
      return numbered ? { standing: numbered } : { code: 'NUMBER_UNKNOWN', details: { number } };
    const asked = content !== null && this.byStamp.size > 0;
    const same = asked ? this.byStamp.get(stampOf(content)) : undefined;
    if (same) return { standing: same };
    return numbered && !this.coded.has(numbered.id) ? { standing: numbered } : {};
  }
}

const columnsThatDiffer = <Content extends object>(
  content: Content,
  before: Content,
  headers: Readonly<Record<keyof Content, string>>,
): string[] =>
  // The keys of the headers are those of the content.
  (Object.keys(headers) as (keyof Content)[])
    .filter((field) => !sameValue(content[field], before[field]))
    .map((field) => headers[field]);
