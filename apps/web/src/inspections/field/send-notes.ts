import { ApiProblem, codeOf, isOutage, statusOf } from '../../api/problems.js';
import type { Inspection, Note, NotedFile, Refusal } from './note.js';
import type { NoteStore } from './note-store.js';
import { sendingsOf, type Sending } from './sendings.js';
import { standingOf } from './standing.js';

/** How the service is reached. */
export interface Line {
  read(): Promise<Inspection>;
  /** Answers the id of the uploaded file; undefined where the device has no such file any more. */
  upload(file: NotedFile): Promise<string | undefined>;
  put(sending: Sending): Promise<unknown>;
}

/** How a round ended: all was sent that could be, there is no line, or the session is over. */
export type Sent = 'DONE' | 'NO_LINE' | 'SIGNED_OUT';

/** So often what others change meanwhile is read again. */
const ROUNDS = 4;
/** An upload that nobody linked within a day is swept: its bytes are sent once more. */
const SWEPT: ReadonlySet<string | undefined> = new Set(['FILE_TOO_OLD', 'FILE_NOT_FOUND']);
/** Its words were changed in the blink between: what stands there now is read and shown. */
const OVERTAKEN: ReadonlySet<string | undefined> = new Set(['FINDING_CHANGED', 'FINDING_DROPPED']);

/**
 * Sends what waits, over what the service has at this moment. What a colleague changed is never written over: it stays here, and is
 * shown beside his. `onReceived` is told of each note that arrived
 * and was read back: until then it stays, as what the page shows may be older than it.
 */
export async function sendNotes(
  store: NoteStore,
  line: Line,
  onReceived: (note: Note) => void = () => {},
): Promise<Sent> {
  try {
    for (let round = 0; ; round++) {
      const known = await line.read();
      for (const note of store.notes())
        if (note.ready && standingOf(note, known) === 'RECEIVED') {
          store.drop(note);
          onReceived(note);
        }
      const sendings = sendingsOf(store.notes(), known);
      if (sendings.length === 0 || round === ROUNDS) return 'DONE';
      for (const sending of sendings) await sendOne(store, line, sending);
    }
  } catch (error) {
    if (isOutage(error)) return 'NO_LINE';
    if (statusOf(error) === 401) return 'SIGNED_OUT';
    throw error;
  }
}

async function sendOne(store: NoteStore, line: Line, sending: Sending): Promise<void> {
  try {
    const uploaded = await withFiles(store, line, sending);
    if (!uploaded) return;
    await line.put(uploaded);
    for (const note of uploaded.notes) store.received(note);
  } catch (error) {
    if (isOutage(error) || statusOf(error) === 401 || !(error instanceof ApiProblem)) throw error;
    if (OVERTAKEN.has(codeOf(error))) return;
    for (const note of sending.notes) {
      if (SWEPT.has(codeOf(error)) && uploadsAgain(store, note)) continue;
      store.refused(note, refusalIn(error));
    }
  }
}

/** The same with every file at the service; undefined where one is lost, or more was typed meanwhile. */
async function withFiles(store: NoteStore, line: Line, sending: Sending): Promise<Sending | undefined> {
  if (sending.kind === 'ANSWERS') return sending;
  let [note] = sending.notes;
  for (const file of note.value.files.filter(({ fileId }) => fileId === null)) {
    const fileId = await line.upload(file);
    if (fileId === undefined) {
      store.refused(note, { lost: file.name });
      return undefined;
    }
    const before = note;
    note = withFile(note, file.key, fileId);
    if (store.notes().some(({ id, stamp }) => id === before.id && stamp === before.stamp)) store.keep(note);
    else return undefined;
  }
  // The note is of the kind it was before.
  return { ...sending, notes: [note] } as Sending;
}

const withFile = <Of extends Note>(note: Of, key: string, fileId: string | null): Of => {
  if (note.kind === 'ANSWER') return note;
  const files = note.value.files.map((file) => (file.key === key ? { ...file, fileId } : file));
  return { ...note, value: { ...note.value, files } };
};

/** Marks uploads of this device as not made; whether there were any. */
function uploadsAgain(store: NoteStore, { id, stamp }: Note): boolean {
  const note = store.notes().find((one) => one.id === id && one.stamp === stamp);
  if (!note || note.kind === 'ANSWER') return false;
  const own = note.value.files.filter(({ key, fileId }) => fileId !== null && fileId !== key);
  if (own.length > 0) store.keep(own.reduce((marked, { key }) => withFile(marked, key, null), note));
  return own.length > 0;
}

const refusalIn = ({ problem: { title, detail, errors } }: ApiProblem): Refusal => ({
  title,
  detail: errors ? errors.map((one) => one.detail).join(' ') : detail,
});
