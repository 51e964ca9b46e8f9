import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import { errorCode } from '../error-code.js';
import { looksLikePage } from './disguised.js';
import type { KindFault } from './kind-fault.js';

const BEGINNING = 1_024;
/** What no text holds: only tabs and the ends of lines and pages are among the signs that can't be seen. */
const binary = /(?![\t\n\f\r\u0080-\u009f])\p{Cc}/u;

/** What is wrong with a file that should be text in UTF-8. */
export async function textFault(received: ReceivedFile): Promise<KindFault | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beginning = '';
  try {
    for await (const chunk of received.content()) {
      const text = decoder.decode(chunk, { stream: true });
      if (binary.test(text)) return 'CONTENT';
      if (beginning.length < BEGINNING) beginning += text.slice(0, BEGINNING);
    }
    decoder.decode();
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'ENCODING';
    throw error;
  }
  const page = beginning.trimStart().startsWith('<') && looksLikePage(beginning);
  return page || beginning.includes('%PDF-') ? 'DISGUISED' : undefined;
}
