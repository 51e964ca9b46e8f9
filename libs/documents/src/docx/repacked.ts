import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { zipEntry } from '../sheets/zip-entry.js';

/** Where programs look first to know what kind of file it is. */
const TYPES = '[Content_Types].xml';

/** The package with the same parts, without the time of day at which each was packed, and the list of their types first. */
export async function repacked(bytes: Buffer): Promise<Buffer> {
  const given = await fromBufferPromise(bytes);
  const parts: [path: string, content: Buffer][] = [];
  for await (const entry of given.eachEntry()) {
    const part: (typeof parts)[number] = [
      entry.fileName,
      await buffer(await given.openReadStreamPromise(entry)),
    ];
    if (entry.fileName === TYPES) parts.unshift(part);
    else parts.push(part);
  }
  const zip = new ZipFile();
  for (const [path, content] of parts) zip.addBuffer(content, path, zipEntry);
  zip.end();
  return buffer(zip.outputStream);
}
