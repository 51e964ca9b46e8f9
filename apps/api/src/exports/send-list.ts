import { AsyncResource } from 'node:async_hooks';
import type { FastifyReply } from 'fastify';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { sayInstant } from '#libs/documents/src/sheets/vietnamese-date.js';
import { writeWorkbook } from '#libs/documents/src/sheets/write-workbook.js';
import { sendWorkbook } from '../edge/send-workbook.js';
import type { AskedList, ExportedColumn } from './exported-list.js';

/** Rows that are asked for at once: few enough to hold, and enough not to spend the time on asking. */
export const ROWS_AT_ONCE = 500;

/**
 * Sends a list as an Excel workbook that is made while it is sent, page by page as fast as the reader takes it: no page is asked for
 * before there is room for it, none after he went away, and no transaction stays open meanwhile, which would hold up the relay. What
 * refuses the first page refuses the export, as a problem and not as half a file.
 */
export async function sendList<Row>(
  reply: FastifyReply,
  { list: { name, columns }, said, asOf, page }: AskedList<Row>,
): Promise<undefined> {
  // Later pages are asked for by the socket, which is on nobody's journey.
  const onTheWay = AsyncResource.bind(page);
  const first = await page(undefined);
  const title = `${[name, ...said].join('; ')} (lúc ${sayInstant(asOf)})`;
  const workbook = writeWorkbook({ name, title, columns }, cellsOf(columns, first, onTheWay));
  await sendWorkbook(reply, `${name} ${dateOf(asOf)}`, workbook);
  return undefined;
}

type Page<Row> = Awaited<ReturnType<AskedList<Row>['page']>>;

/** The cells of every row, from the first page on. */
async function* cellsOf<Row>(
  columns: readonly ExportedColumn<Row>[],
  first: Page<Row>,
  page: AskedList<Row>['page'],
): AsyncGenerator<(string | number | null)[]> {
  for (let at = first; ; at = await page(at.next ?? undefined)) {
    for (const row of at.items) yield columns.map((column) => column.of(row));
    if (at.next === null) return;
  }
}
