import type { Annex, Block } from './administrative-document.js';

/** Blocks one after another on pages that stand upright, or on pages that lie on their side. */
export interface PageRun {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * The body, cut where the pages turn. Heading and signatures stand on upright pages, so that the first run and the last are upright,
 * with or without blocks. Headings directly above a wide table turn with it: nobody looks for a table on the page before.
 */
export function pageRuns(body: readonly Block[]): PageRun[] {
  const runs = cutWherePagesTurn(body);
  return [
    ...(runs[0]?.landscape === false ? [] : [upright]),
    ...runs,
    ...(runs.at(-1)?.landscape ? [upright] : []),
  ];
}

/** An annex, cut likewise. Its own heading is one directly above what comes first, and nothing is signed below it. */
export function annexPageRuns({ body, landscape }: Annex): PageRun[] {
  if (landscape) return [{ landscape, blocks: body }];
  return body.length === 0 ? [upright] : cutWherePagesTurn(body);
}

const upright: PageRun = { landscape: false, blocks: [] };

function cutWherePagesTurn(body: readonly Block[]): PageRun[] {
  const runs: { landscape: boolean; blocks: Block[] }[] = [];
  const turned = turns(body);
  body.forEach((block, index) => {
    const landscape = turned[index] ?? false;
    const run = runs.at(-1);
    if (run?.landscape === landscape) run.blocks.push(block);
    else runs.push({ landscape, blocks: [block] });
  });
  return runs;
}

function turns(body: readonly Block[]): boolean[] {
  let below = false;
  return body
    .toReversed()
    .map((block) => {
      if (block.kind !== 'ARTICLE') below = isWide(block);
      return below;
    })
    .toReversed();
}

/** A table without columns is not shown, and would leave an empty page. */
const isWide = (block: Block): boolean =>
  block.kind === 'TABLE' && block.landscape === true && block.columns.length > 0;
