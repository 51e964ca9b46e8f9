/** Where the signature of a sealed PDF stands: the last `/Contents <…>`. */
function contentsOf(text: string): { start: number; end: number } {
  const start = text.lastIndexOf('/Contents <') + '/Contents '.length;
  return { start, end: text.indexOf('>', start) + 1 };
}

/** The two parts that the last signature covers. */
export function signedParts(sealed: Buffer): [Buffer, Buffer] {
  const { start, end } = contentsOf(sealed.toString('latin1'));
  return [sealed.subarray(0, start), sealed.subarray(end)];
}

/** The CMS of the last signature, without the zeros behind it. */
export function cmsOf(sealed: Buffer): Buffer {
  const text = sealed.toString('latin1');
  const { start, end } = contentsOf(text);
  const bytes = Buffer.from(text.slice(start + 1, end - 1), 'hex');
  return bytes.subarray(0, 4 + bytes.readUInt16BE(2));
}

/** A sealed PDF with another signature in the room of the last one, made by whoever over whatever. */
export function withCms(sealed: Buffer, cms: Buffer): Buffer {
  const { start, end } = contentsOf(sealed.toString('latin1'));
  const room = end - start - 2;
  const digits = cms.toString('hex').padEnd(room, '0');
  if (digits.length > room) throw new Error(`${cms.length} bytes do not fit into ${room / 2}`);
  const result = Buffer.from(sealed);
  result.write(digits, start + 1, 'latin1');
  return result;
}

/** The bytes with a text replaced in place: shorter ones are filled up with spaces, so that nothing moves. */
export function replaced(bytes: Buffer, old: string, text: string): Buffer {
  const at = bytes.lastIndexOf(old, undefined, 'latin1');
  if (at < 0 || text.length > old.length) throw new Error(`Not replaceable: ${old}`);
  const result = Buffer.from(bytes);
  result.write(text.padEnd(old.length), at, 'latin1');
  return result;
}
