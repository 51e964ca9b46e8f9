import { useQueryClient } from '@tanstack/react-query';
import { announce } from '../announce.js';
import { useTexts } from '../../texts/language.js';
import type { Upload } from './upload-queue.js';
import { useUploadQueue, type Uploads } from './use-upload-queue.js';

/** Files that are uploaded one after the other and attached to what they show as soon as each is there. */
export function useUploads(attach: (fileId: string, upload: Upload) => Promise<unknown>): Uploads {
  const t = useTexts();
  const client = useQueryClient();
  return useUploadQueue(async ({ id }, one) => {
    await attach(id, one);
    announce(t.evidence.attached(one.file.name));
    await client.invalidateQueries();
  });
}
