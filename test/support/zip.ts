import { crc32 } from 'node:zlib';

/** One entry of an archive: its bytes as they are, and whether it claims to be encrypted. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  readonly encrypted?: boolean;
}

/** A ZIP archive (APPNOTE 6.3) of entries that are stored, not compressed. */
export function zip(...entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, encrypted = false } of entries) {
    // Twelve bytes of the cipher's own stand before what is encrypted (APPNOTE, 6.1.3).
    const bytes = Buffer.concat([Buffer.alloc(encrypted ? 12 : 0), Buffer.from(content)]);
    const named = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((encrypted ? 1 : 0) | 0x800, 2);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(Buffer.byteLength(content), 18);
    shared.writeUInt16LE(named.length, 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), shared, named, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, place, named]));
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
