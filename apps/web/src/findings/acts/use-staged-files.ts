import { useCallback, useEffect, useReducer, useRef } from 'react';
import { upload } from '../../api/upload.js';
import { nextUpload, uploadQueue, type Upload } from '../../page/files/upload-queue.js';
import type { Uploads } from '../../page/files/use-uploads.js';

/** A file that waits at the service to be sent with what one writes. */
export interface StagedFile {
  readonly fileId: string;
  readonly name: string;
}

/** Files that are uploaded one after the other and then go with a form. */
export function useStagedFiles(onStaged: (file: StagedFile) => void): Uploads {
  const [uploads, tell] = useReducer(uploadQueue, []);
  const stops = useRef(new Map<string, AbortController>());
  const count = useRef(0);
  const staged = useRef(onStaged);
  useEffect(() => {
    staged.current = onStaged;
  });
  const next = nextUpload(uploads);

  const send = useCallback(async ({ key, file }: Upload) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    tell({ step: 'PROGRESS', key, percent: 0 });
    try {
      const onProgress = (percent: number) => tell({ step: 'PROGRESS', key, percent });
      const { id, name } = await upload(file, { onProgress, signal: stop.signal });
      staged.current({ fileId: id, name });
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
  // Whoever closes the form cancels what has not arrived.
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const add = useCallback((files: readonly File[]) => {
    const named = files.map((file) => ({
      key: `upload ${count.current++}`,
      file,
      evidenceId: null,
      validUntil: null,
    }));
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
