type Listener = () => void;

const key = (personId: string) => `camket.processes.${personId}`;
const listeners = new Set<Listener>();

/** The processes that one started in this browser and has not put away: a list of ids, as kept. */
export const startedText = (personId: string): string => localStorage.getItem(key(personId)) ?? '';

export function remember(personId: string, id: string): void {
  write(personId, [...started(personId).filter((known) => known !== id), id]);
}

export function putAway(personId: string, id: string): void {
  write(
    personId,
    started(personId).filter((known) => known !== id),
  );
}

export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

const started = (personId: string): string[] => startedText(personId).split(' ').filter(Boolean);

function write(personId: string, ids: readonly string[]): void {
  localStorage.setItem(key(personId), ids.join(' '));
  for (const listener of listeners) listener();
}
