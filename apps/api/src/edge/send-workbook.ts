import type { Readable } from 'node:stream';
import { create as disposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends an Excel workbook to be saved; `name` is without its ending. */
export async function sendWorkbook(
  reply: FastifyReply,
  name: string,
  workbook: Readable | Buffer,
): Promise<void> {
  reply
    .headers({ 'cache-control': 'private, no-store', 'content-disposition': disposition(`${name}.xlsx`) })
    .type(XLSX);
  await reply.send(workbook);
}
