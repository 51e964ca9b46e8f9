import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';

/** Where the bytes of a file of an inspection, a finding or a plan are, to be saved or to be shown. */
export const remediationFileAddress = (
  sourceId: string,
  fileId: string,
  how: 'preview' | 'download',
): string =>
  address(
    addresses.getRemediationFile.path,
    { sourceId, fileId },
    how === 'preview' ? { preview: true } : {},
  );
