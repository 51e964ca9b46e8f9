import { z } from 'zod';

/** An error as the API answers it (RFC 9457), in the reader's language. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable; programs decide by it. */
  code: z.string(),
  detail: z.string(),
  instance: z.string().optional(),
  correlationId: z.string(),
  /** Field by field, where the input was refused. */
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  /** What the sentence was made from. */
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.output<typeof problem>;
