/** Texts that a row can't take, by the key of their column. They stay as they were written until they are mended. */
export type UnreadOfRow = Readonly<Record<string, string>>;

/** Such texts by the key of their row. */
export type Unread = Readonly<Record<string, UnreadOfRow>>;

/** A row with what could not be read into it; both go wherever the row goes. */
export interface Line<Row> {
  readonly row: Row;
  readonly unread: UnreadOfRow;
}

/** What a grid holds: the rows, and the texts that no row could take. A page saves both, and issues nothing while any is left. */
export interface GridContent<Row> {
  readonly rows: readonly Row[];
  readonly unread: Unread;
}

/** Shared, so that rows without such a text stay the same when they are drawn again. */
export const NONE_UNREAD: UnreadOfRow = {};

/** Rows and texts brought together. */
export const toLines = <Row>(
  { rows, unread }: GridContent<Row>,
  rowKey: (row: Row) => string,
): readonly Line<Row>[] => rows.map((row) => ({ row, unread: unread[rowKey(row)] ?? NONE_UNREAD }));

/** And parted again, for the page that keeps them. */
export const fromLines = <Row>(
  lines: readonly Line<Row>[],
  rowKey: (row: Row) => string,
): GridContent<Row> => ({
  rows: lines.map(({ row }) => row),
  unread: Object.fromEntries(
    lines
      .filter(({ unread }) => Object.keys(unread).length > 0)
      .map(({ row, unread }) => [rowKey(row), unread]),
  ),
});
