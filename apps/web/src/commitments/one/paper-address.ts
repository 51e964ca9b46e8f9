import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';

const endpoints = { CERTIFICATE: 'getCertificate', TO_SIGN: 'getPaperToSign' } as const;

/** Which PDF of a text. */
export interface Paper {
  readonly id: string;
  readonly edition: number;
  readonly kind: keyof typeof endpoints;
}

/** Where the bytes of a PDF are, to be kept or to be shown. */
export const paperAddress = ({ id, edition, kind }: Paper, how: 'preview' | 'download'): string =>
  address(
    addresses[endpoints[kind]].path,
    { id, edition: String(edition) },
    how === 'preview' ? { preview: true } : {},
  );
