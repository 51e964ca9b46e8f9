import type { QueryClient } from '@tanstack/react-query';
import { connection } from './connection.js';
import { readsOf } from './live-topics.js';

/** A server that restarts drops everyone at once; they don't all come back in the same second. */
const pause = () => 2_000 + Math.random() * 3_000;

/** Listens to the API and reads again what it says has changed. Returns how to stop. */
export function listen(client: QueryClient): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    source = new EventSource('/api/live');
    source.onopen = () => {
      connection.set(true);
      // Whatever changed before went unheard: since it was lost, or since the page read what it shows first.
      void client.invalidateQueries();
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const reads = readsOf(data);
      void client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => reads === 'ALL' || reads.includes(String(name)),
      });
    };
    source.onerror = () => {
      source?.close();
      timer = setTimeout(open, pause());
    };
  };

  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
