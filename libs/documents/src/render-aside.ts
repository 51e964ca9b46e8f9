import { Worker } from 'node:worker_threads';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { AdministrativeDocument } from './administrative-document.js';

/** A document and the form it is wanted in. */
export type Rendering =
  | { readonly form: 'PDF'; readonly document: AdministrativeDocument; readonly at: Instant }
  | { readonly form: 'WORD'; readonly document: AdministrativeDocument };

/**
 * Renders a document in a thread of its own, to the bytes that `renderDocument` or `renderDocx` gives. Those hold the process until
 * they are done, and a PDF with a table of thousands of rows takes ten seconds, nearly all of them in pdfmake. A thread takes half a
 * second to start and some hundred megabytes: it is for large annexes, and for one or two at a time.
 */
export const renderAside = (rendering: Rendering): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./rendering-thread.js', import.meta.url), {
      workerData: rendering,
      // Those of the process need not suit a thread, and some keep it from starting.
      execArgv: [],
    });
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)));
    thread.once('error', reject);
    // It ends after it has answered, too: what was settled stays so.
    thread.once('exit', (code) => reject(new Error(`The rendering thread ended with ${code}`)));
  });
