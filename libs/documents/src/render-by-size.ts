import type { Block } from './administrative-document.js';
import { renderDocx } from './docx/render-docx.js';
import { renderDocument } from './pdf/render-document.js';
import { renderAside, type Rendering } from './render-aside.js';

/** Below it a thread takes longer to start than the whole takes in place. */
const ROWS_FOR_A_THREAD = 150;
/** Each takes a core and some hundred megabytes. */
const MOST_THREADS = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Renders a document: one with long tables in a thread of its own, two of these at a time, any other in place. */
export async function renderBySize(rendering: Rendering): Promise<Buffer> {
  if (rowsOf(rendering) < ROWS_FOR_A_THREAD) return inPlace(rendering);
  if (running >= MOST_THREADS) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await renderAside(rendering);
  } finally {
    // Whoever waits longest takes the place over, so that the count stays.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const inPlace = (rendering: Rendering): Promise<Buffer> =>
  rendering.form === 'PDF'
    ? renderDocument(rendering.document, rendering.at)
    : renderDocx(rendering.document);

const rowsOf = ({ document: { body, annexes = [] } }: Rendering): number =>
  [body, ...annexes.map((annex) => annex.body)].flat().reduce((sum, block) => sum + lengthOf(block), 0);

function lengthOf(block: Block): number {
  switch (block.kind) {
    case 'TABLE':
      return block.rows.length;
    case 'ITEMS':
      return block.items.length;
    case 'FACTS':
      return block.facts.length;
    case 'PARAGRAPH':
    case 'ARTICLE':
    case 'CODE':
      return 1;
  }
}
