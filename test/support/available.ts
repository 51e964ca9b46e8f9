import { describe } from '@jest/globals';

/** For tests that need a Redis; skipped where there is none. `npm test` says how to get one. */
export const describeWithRedis = process.env['TEST_REDIS_URL'] ? describe : describe.skip;

/** For tests that look at a PDF with the tools of others; skipped where there are none. `npm test` says how to get them. */
export const describeWithPdfTools = process.env['TEST_PDF_TOOLS'] ? describe : describe.skip;

/** For tests that need a browser; skipped where there is none. `npm test` says how to get one. */
export const describeWithChromium = process.env['TEST_CHROMIUM'] ? describe : describe.skip;
