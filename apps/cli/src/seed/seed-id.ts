import { createHash } from 'node:crypto';
import { id, type Id } from '#libs/kernel/src/ids.js';

/** The same id for the same words on every machine (UUID version 8, RFC 9562, 5.8). */
export function seedId<Kind extends string>(kind: Kind, name: string): Id<Kind> {
  const hex = createHash('sha256').update(`camket demonstration/${kind}/${name}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return id(
    [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20, 32),
    ].join('-'),
  );
}
