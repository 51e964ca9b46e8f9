import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { upload } from '../../api/upload.js';
import { reading } from '../../api/use-read.js';
import { keptFile } from './kept-files.js';
import type { Line } from './send-notes.js';
import type { Sending } from './sendings.js';

/** The service, as notes of an inspection are sent to it. */
export const lineTo = (client: QueryClient, id: string): Line => ({
  // Read anew, and shown: what others wrote meanwhile decides what may be sent.
  read: async () => {
    const read = reading('getInspection', { params: { id } });
    const inspection = await client.fetchQuery({ ...read, staleTime: 0, retry: false });
    // The page is told of it a moment later; until it shows what arrived, that must not be gone from the device.
    await new Promise((shown) => setTimeout(shown));
    return inspection;
  },
  upload: async ({ key, name }) => {
    const file = await keptFile(key).catch(() => undefined);
    if (!file) return undefined;
    const named = new File([file], name, { type: file.type });
    const stop = new AbortController();
    return (await upload(named, { onProgress: () => {}, signal: stop.signal })).id;
  },
  put: (sending) => put(id, sending),
});

async function put(id: string, sending: Sending): Promise<void> {
  switch (sending.kind) {
    case 'FINDING': {
      const [{ id: findingId, value }] = sending.notes;
      const { files, content, severity, ...words } = value;
      if (content === null || severity === null) throw new Error('a half finding is not sent');
      const body = {
        revision: sending.revision,
        text: { ...words, content, severity },
        fileIds: idsOf(files),
      };
      await call('writeFinding', { params: { id, findingId }, body });
      return;
    }
    case 'SESSION': {
      const [{ id: sessionId, value }] = sending.notes;
      const { unitId, on, place, summary, files } = value;
      if (on === null) throw new Error('a session without a day is not sent');
      const body = { unitId, on, place, summary, minutesId: idsOf(files)[0] ?? null };
      await call('holdSession', { params: { id, sessionId }, body });
      return;
    }
    case 'ANSWERS': {
      const answers = sending.notes.map(({ value: { unitId: _, ...answer } }) => answer);
      await call('answerChecklist', { params: { id, unitId: sending.unitId }, body: { answers } });
    }
  }
}

const idsOf = (files: readonly { readonly fileId: string | null }[]): string[] =>
  files.flatMap(({ fileId }) => fileId ?? []);
