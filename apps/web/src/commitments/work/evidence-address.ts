import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';
import type { FileAddress } from '../../page/files/shown-file.js';

/** Where the evidence of a commitment is. */
export const evidenceAddress =
  (id: string): FileAddress =>
  (fileId, how) =>
    address(addresses.getEvidenceFile.path, { id, fileId }, how === 'preview' ? { preview: true } : {});
