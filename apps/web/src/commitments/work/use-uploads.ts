import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { call } from '../../api/call.js';
import { upload } from '../../api/upload.js';
import { announce } from '../../page/announce.js';
import { useTexts } from '../../texts/language.js';
import { nextUpload, uploadQueue, type Upload } from './upload-queue.js';

interface OfItem {
  readonly id: string;
  readonly itemId: string;
}

/** Files that are uploaded one after the other and shown for an item as soon as each is there. */
export function useUploads({ id, itemId }: OfItem) {
  const t = useTexts();
  const client = useQueryClient();
  const [uploads, tell] = useReducer(uploadQueue, []);
  const stops = useRef(new Map<string, AbortController>());
  const count = useRef(0);
  const next = nextUpload(uploads);

  const send = useCallback(
    async ({ key, file, evidenceId }: Upload) => {
      const stop = new AbortController();
      stops.current.set(key, stop);
      tell({ step: 'PROGRESS', key, percent: 0 });
      try {
        const onProgress = (percent: number) => tell({ step: 'PROGRESS', key, percent });
        const { id: fileId } = await upload(file, { onProgress, signal: stop.signal });
        tell({ step: 'ATTACH', key });
        await call(
          'attachEvidence',
          { params: { id, itemId }, body: { fileId, evidenceId } },
          { key: fileId },
        );
        announce(t.evidence.attached(file.name));
        await client.invalidateQueries();
        tell({ step: 'DROP', key });
      } catch (error) {
        if (stop.signal.aborted) tell({ step: 'CANCEL', key });
        else tell({ step: 'FAIL', key, error });
      } finally {
        stops.current.delete(key);
      }
    },
    [client, id, itemId, t],
  );
  useEffect(() => {
    if (next) void send(next);
  }, [next, send]);
  // Whoever leaves the page cancels what has not arrived.
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const add = useCallback((files: readonly File[], evidenceId: string | null = null) => {
    const named = files.map((file) => ({ key: `upload ${count.current++}`, file, evidenceId }));
    tell({ step: 'ADD', uploads: named });
  }, []);
  const cancel = useCallback((key: string) => {
    const stop = stops.current.get(key);
    if (stop) stop.abort();
    else tell({ step: 'CANCEL', key });
  }, []);
  return {
    uploads,
    add,
    cancel,
    again: (key: string) => tell({ step: 'AGAIN', key }),
    dismiss: (key: string) => tell({ step: 'DROP', key }),
  };
}
export type Uploads = ReturnType<typeof useUploads>;
