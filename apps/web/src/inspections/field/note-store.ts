import type { FindingValue, Note, Refusal, SessionValue, AnswerValue } from './note.js';
import { isNote } from './is-note.js';

type Place = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;
type Named = Pick<Note, 'kind' | 'id'>;

/** The browser's storage under which the notes of a person on an inspection lie. */
export const notesPlace = (personId: string, inspectionId: string): string =>
  `camket.field.1.${personId}.${inspectionId}.`;

/** Every key of a storage that begins so. */
export const keysUnder = (storage: Pick<Storage, 'length' | 'key'>, place: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
    key.startsWith(place),
  );

/**
 * What was typed on this device and not received yet. Each note has a key of its own, so that two open tabs don't overwrite each
 * other's.
 */
export class NoteStore {
  private readonly held = new Map<string, Note>();
  private readonly listeners = new Set<() => void>();
  private snapshot: readonly Note[] = [];
  private isFull = false;

  constructor(
    private readonly storage: Place,
    private readonly place: string,
  ) {
    this.readAgain();
  }

  readonly notes = (): readonly Note[] => this.snapshot;
  /** Whether the device has no room for what is typed: it is held by this open page alone then. */
  readonly full = (): boolean => this.isFull;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another tab wrote. */
  readonly readAgain = (): void => {
    this.held.clear();
    for (const key of keysUnder(this.storage, this.place)) {
      const note = parsed(this.storage.getItem(key));
      // Nobody is at an answer any more that was left by a closed page: whatever he chose was meant.
      if (note) this.held.set(key, note.kind === 'ANSWER' ? { ...note, ready: true } : note);
    }
    this.tell();
  };

  keep(note: Note): void {
    const key = this.keyOf(note);
    this.held.set(key, note);
    try {
      this.storage.setItem(key, JSON.stringify(note));
      this.isFull = false;
    } catch {
      this.isFull = true;
    }
    this.tell();
  }

  drop(note: Named): void {
    const key = this.keyOf(note);
    if (!this.held.delete(key)) return;
    this.storage.removeItem(key);
    this.tell();
  }

  /**
   * The service has what was sent. It stays until the page has read it back: what is typed until then is typed over these words, and not
   * over older ones.
   */
  received(sent: Note): void {
    const now = this.held.get(this.keyOf(sent));
    if (now) this.keep(rebased(now, sent.value));
  }

  /** The service did not take it; it waits until its writer changes it. */
  refused(sent: Note, why: Refusal): void {
    const now = this.held.get(this.keyOf(sent));
    if (now?.stamp === sent.stamp) this.keep({ ...now, refused: why });
  }

  private keyOf({ kind, id }: Named): string {
    return `${this.place}${kind}.${id}`;
  }

  private tell(): void {
    this.snapshot = [...this.held.values()];
    for (const listener of this.listeners) listener();
  }
}

/** The same words, written over others. */
export const rebased = (note: Note, base: FindingValue | SessionValue | AnswerValue | null): Note =>
  // Both are of one kind: what was sent, or read, of this very note.
  ({ ...note, base }) as Note;

function parsed(text: string | null): Note | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isNote(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
