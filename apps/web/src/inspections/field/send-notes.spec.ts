import { describe, expect, it } from '@jest/globals';
import { ApiProblem, Unreachable } from '../../api/problems.js';
import type { Inspection, Note } from './note.js';
import { NoteStore } from './note-store.js';
import {
  draftOf,
  findingNote,
  findingValue,
  nothingKnown,
  onDevice,
} from '../../../../../test/support/field-notes.js';
import { sendNotes, type Line } from './send-notes.js';
import type { Sending } from './sendings.js';

const nowhere = { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} };
const problem = (status: number, code: string) =>
  new ApiProblem({ type: '', title: code, status, detail: code, code, correlationId: '' });

/** A service that keeps the findings it is sent, as the real one does. */
function world(...notes: Note[]) {
  const store = new NoteStore(nowhere, 'x.');
  notes.forEach((note) => store.keep(note));
  let drafts: Inspection['drafts'] = [];
  const put: Sending[] = [];
  const faults: Error[] = [];
  const line: Line = {
    // Only what the core looks at.
    read: async () => ({ ...nothingKnown, drafts }) as Inspection,
    upload: async ({ key }) => (key === 'cleared' ? undefined : `at service ${key}`),
    put: async (sending) => {
      put.push(sending);
      const fault = faults.shift();
      if (fault) throw fault;
      if (sending.kind === 'FINDING')
        drafts = [draftOf(sending.notes[0].value, sending.revision + 1, sending.notes[0].id)];
    },
  };
  return { store, line, put, faults, theirs: (...theirs: Inspection['drafts']) => (drafts = theirs) };
}

describe('Sending notes', () => {
  it('leaves nothing on the device that arrived, and tells of it', async () => {
    const { store, line, put } = world(findingNote());
    const told: string[] = [];
    expect(await sendNotes(store, line, ({ id }) => told.push(id))).toBe('DONE');
    expect([store.notes(), put.length, told]).toEqual([[], 1, ['finding-1']]);
  });

  it('keeps everything while there is no line, or no session', async () => {
    const { store, line, faults } = world(findingNote());
    faults.push(new Unreachable(), problem(401, 'NOT_SIGNED_IN'));
    expect([await sendNotes(store, line), await sendNotes(store, line)]).toEqual(['NO_LINE', 'SIGNED_OUT']);
    expect(store.notes()).toEqual([findingNote()]);
  });

  it('finds what arrived although its answer was lost, and sends it no second time', async () => {
    const { store, line, put, theirs } = world(findingNote());
    theirs(draftOf(findingValue));
    expect(await sendNotes(store, line)).toBe('DONE');
    expect([store.notes(), put]).toEqual([[], []]);
  });

  it('never writes over the newer words of a colleague, noticed before or in the blink between', async () => {
    const note = findingNote({ base: { ...findingValue, seen: 'Đã đọc' } });
    const before = world(note);
    before.theirs(draftOf({ ...findingValue, seen: 'Của đồng nghiệp' }, 2));
    expect(await sendNotes(before.store, before.line)).toBe('DONE');
    expect([before.put, before.store.notes()]).toEqual([[], [note]]);

    const between = world(note);
    between.theirs(draftOf({ ...findingValue, seen: 'Đã đọc' }));
    between.faults.push(problem(409, 'FINDING_CHANGED'));
    const put = between.line.put;
    between.line.put = async (sending) => {
      between.theirs(draftOf({ ...findingValue, seen: 'Của đồng nghiệp' }, 2));
      return put(sending);
    };
    expect(await sendNotes(between.store, between.line)).toBe('DONE');
    expect([between.put.length, between.store.notes()]).toEqual([1, [note]]);
  });

  it('puts aside what is refused and goes on with the rest', async () => {
    const { store, line, put, faults } = world(findingNote(), findingNote({ id: 'finding-2' }));
    faults.push(problem(422, 'UNIT_NOT_INSPECTED'));
    expect(await sendNotes(store, line)).toBe('DONE');
    expect(put.length).toBe(2);
    expect(store.notes()).toMatchObject([{ id: 'finding-1', refused: { title: 'UNIT_NOT_INSPECTED' } }]);
  });

  it('uploads photographs first, and again when they waited too long to be linked', async () => {
    const { store, line, put, faults } = world(
      findingNote({ value: { ...findingValue, files: [onDevice('photo')] } }),
    );
    faults.push(problem(422, 'FILE_TOO_OLD'));
    expect(await sendNotes(store, line)).toBe('DONE');
    expect(
      put.map(({ notes: [note] }) => note && 'files' in note.value && note.value.files[0]?.fileId),
    ).toEqual(['at service photo', 'at service photo']);
    expect(store.notes()).toEqual([]);
  });

  it('says which photograph the device has lost', async () => {
    const lost = findingNote({ value: { ...findingValue, files: [onDevice('cleared')] } });
    const { store, line, put } = world(lost);
    await sendNotes(store, line);
    expect([put, store.notes()]).toEqual([[], [{ ...lost, refused: { lost: 'cleared.jpg' } }]]);
  });

  it('keeps what is typed while a note is on its way', async () => {
    const { store, line } = world(findingNote());
    const put = line.put;
    line.put = async (sending) => {
      await put(sending);
      store.keep(findingNote({ stamp: 'b', ready: false, value: { ...findingValue, seen: 'Viết tiếp' } }));
    };
    await sendNotes(store, line);
    expect(store.notes()).toMatchObject([{ stamp: 'b', base: findingValue }]);
  });
});
