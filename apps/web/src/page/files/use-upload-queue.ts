import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { upload } from '../../api/upload.js';
import { nextUpload, uploadQueue, type Upload } from './upload-queue.js';

/** What a file is to be besides itself; a new piece that holds for good where nothing is said. */
type Meant = Partial<Pick<Upload, 'evidenceId' | 'validUntil'>>;

/** What is done with a file that is at the service now. */
type Arrived = (file: Reply<'uploadFile'>, upload: Upload) => unknown;

/** Files that are uploaded one after the other; each is handed on as soon as it is there. */
export function useUploadQueue(arrived: Arrived) {
  const [uploads, tell] = useReducer(uploadQueue, []);
  const stops = useRef(new Map<string, AbortController>());
  const count = useRef(0);
  const newest = useRef(arrived);
  useEffect(() => {
    newest.current = arrived;
  });
  const next = nextUpload(uploads);

  const send = useCallback(async (one: Upload) => {
    const { key, file } = one;
    const stop = new AbortController();
    stops.current.set(key, stop);
    tell({ step: 'PROGRESS', key, percent: 0 });
    try {
      const onProgress = (percent: number) => tell({ step: 'PROGRESS', key, percent });
      const received = await upload(file, { onProgress, signal: stop.signal });
      tell({ step: 'ATTACH', key });
      await newest.current(received, one);
      tell({ step: 'DROP', key });
    } catch (error) {
      if (stop.signal.aborted) tell({ step: 'CANCEL', key });
      else tell({ step: 'FAIL', key, error });
    } finally {
      stops.current.delete(key);
    }
  }, []);
  useEffect(() => {
    if (next) void send(next);
  }, [next, send]);
  // Whoever leaves the page or closes the form cancels what has not arrived.
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const add = useCallback((files: readonly File[], { evidenceId = null, validUntil = null }: Meant = {}) => {
    const named = files.map((file) => ({ key: `upload ${count.current++}`, file, evidenceId, validUntil }));
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
export type Uploads = ReturnType<typeof useUploadQueue>;
