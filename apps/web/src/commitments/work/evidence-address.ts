import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';

/** Where the bytes of a piece of evidence are, to be saved or to be shown. */
export const evidenceAddress = (id: string, fileId: string, how: 'preview' | 'download'): string =>
  address(addresses.getEvidenceFile.path, { id, fileId }, how === 'preview' ? { preview: true } : {});

/** How a browser can show a file by itself; other kinds are saved and opened by their own program. */
export function previewKind(mediaType: string): 'picture' | 'paper' | undefined {
  if (['image/jpeg', 'image/png', 'image/webp'].includes(mediaType)) return 'picture';
  return mediaType === 'application/pdf' ? 'paper' : undefined;
}
