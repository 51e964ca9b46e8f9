import type { SealedFields, SignatureKind } from './domain/signature.js';
import { sha256 } from '#libs/platform/src/sha256.js';

/**
 * The text a seal stands over: the named fields of one signature, one a line as `name: value`, in this order and in UTF-8 with
 * LF. Ids and times have no line breaks; a document's name has its own made into spaces. A third party who has the text
 * recomputes the seal by `sha256sum`.
 */
export function canonicalSeal(commitmentId: string, fields: SealedFields): string {
  const { edition, termsHash, role, signerId, principalId, capacity, under, kind, at } = fields;
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['format', 'camket-seal/1'],
    ['commitment', commitmentId],
    ['edition', String(edition)],
    ['terms', termsHash],
    ['role', role],
    ['signer', signerId],
    ['principal', principalId],
    ['capacity', capacity],
    ['authority', under?.authorityId ?? ''],
    ['document', oneLine(under?.document ?? '')],
    ['kind', kind.kind],
    ['file', fileOf(kind)],
    ['at', at],
  ];
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/** SHA-256 of the canonical seal, in lower-case hex. */
export const sealOf = (commitmentId: string, fields: SealedFields): string =>
  sha256(canonicalSeal(commitmentId, fields));

const fileOf = (kind: SignatureKind): string => (kind.kind === 'EXTERNAL' ? kind.sha256 : '');

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
