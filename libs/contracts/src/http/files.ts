import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, instant, preview, uuid } from './common.js';

const tag = 'files';

/** A file that was uploaded and waits to be made part of something. */
export const uploadedFile = z.strictObject({
  id: uuid,
  name: z.string(),
  /** Found by its content. */
  mediaType: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whether an antivirus has looked at it. */
  scanned: z.boolean(),
  uploadedBy: uuid,
  uploadedAt: instant,
});

export const uploadFile = endpoint({
  name: 'uploadFile',
  method: 'POST',
  path: '/api/files',
  summary:
    'Upload a file: its bytes are the body. It is kept for 24 hours unless it becomes part of something by then',
  tag,
  status: 201,
  binary: 'body',
  query: z.strictObject({ name: z.string().min(1).max(1_000) }),
  reply: uploadedFile,
});

export const getFile = endpoint({
  name: 'getFile',
  method: 'GET',
  path: '/api/files/:id',
  summary: 'A file that you uploaded yourself, as long as it waits to become part of something',
  tag,
  binary: 'reply',
  params: byId,
  query: preview,
  reply: z.undefined(),
});
