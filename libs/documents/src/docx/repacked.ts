import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { zipEntry } from '../sheets/zip-entry.js';

/** Where programs look first to know what kind of file it is. */
const TYPES = '[Content_Types].xml';
const TEXT = 'word/document.xml';

/**
 * The package with the same parts, without the time of day at which each was packed, and the list of their types first.
 * @param document what becomes of the text itself.
 */
export async function repacked(bytes: Buffer, document: (xml: string) => string): Promise<Buffer> {
  const given = await fromBufferPromise(bytes);
  const parts: [path: string, content: Buffer][] = [];
  for await (const entry of given.eachEntry()) {
    const content = await buffer(await given.openReadStreamPromise(entry));
    const part: (typeof parts)[number] = [
      entry.fileName,
      entry.fileName === TEXT ? Buffer.from(document(content.toString())) : content,
    ];
    if (entry.fileName === TYPES) parts.unshift(part);
    else parts.push(part);
  }
  const zip = new ZipFile();
  for (const [path, content] of parts) zip.addBuffer(content, path, zipEntry);
  zip.end();
  return buffer(zip.outputStream);
}
