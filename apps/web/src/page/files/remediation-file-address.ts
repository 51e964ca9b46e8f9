import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';
import type { FileAddress } from './shown-file.js';

/** Where the files of an inspection, a finding or a plan are. */
export const remediationFileAddress =
  (sourceId: string): FileAddress =>
  (fileId, how) =>
    address(
      addresses.getRemediationFile.path,
      { sourceId, fileId },
      how === 'preview' ? { preview: true } : {},
    );
