const RECORDS = 12;
const RECORD = 16;

/**
 * A TrueType font under whose tables none positions glyphs by their neighbours: each has its own width, as in a typewritten
 * document or one of Word's, which kerns nothing unless told to. Every document opens its fonts anew, and to read those tables
 * takes longer than all the rest of it.
 */
export function unkerned(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = copy.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const tag = RECORDS + table * RECORD;
    // A tag nobody knows is passed over by every reader.
    if (copy.toString('latin1', tag, tag + 4) === 'GPOS') copy.write('gpos', tag, 'latin1');
  }
  return copy;
}
