import { parentPort, workerData } from 'node:worker_threads';
import { renderDocx } from './docx/render-docx.js';
import { renderDocument } from './pdf/render-document.js';
import type { Rendering } from './render-aside.js';

// Only `renderAside` starts this file, and this is what it hands over.
const rendering: Rendering = workerData;
const bytes =
  rendering.form === 'PDF'
    ? await renderDocument(rendering.document, rendering.at)
    : await renderDocx(rendering.document);
// A copy, since a small buffer shares its memory with others, which can't be handed over.
const own = new Uint8Array(bytes);
parentPort?.postMessage(own, [own.buffer]);
