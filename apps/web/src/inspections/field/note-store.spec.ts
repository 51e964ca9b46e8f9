import { describe, expect, it } from '@jest/globals';
import { NoteStore, notesPlace } from './note-store.js';
import { findingNote, findingValue } from '../../../../../test/support/field-notes.js';

const place = notesPlace('me', 'inspection');

function storage(room = Infinity) {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

describe('Notes on the device', () => {
  it('outlive the page, each for its writer and its inspection', () => {
    const device = storage();
    new NoteStore(device, place).keep(findingNote());
    expect(new NoteStore(device, place).notes()).toEqual([findingNote()]);
    expect(new NoteStore(device, notesPlace('somebody', 'inspection')).notes()).toEqual([]);
    expect(new NoteStore(device, notesPlace('me', 'other')).notes()).toEqual([]);
  });

  it('are written over what arrived, and gone when they are dropped', () => {
    const device = storage();
    const store = new NoteStore(device, place);
    store.keep(findingNote());
    store.received(findingNote());
    expect(store.notes()).toEqual([findingNote({ base: findingValue })]);
    store.drop(findingNote());
    expect([store.notes(), device.length]).toEqual([[], 0]);
  });

  it('stay where more was typed while they were on their way, over what arrived', () => {
    const store = new NoteStore(storage(), place);
    const more = findingNote({ stamp: 'b', value: { ...findingValue, seen: 'Thêm' }, ready: false });
    store.keep(more);
    store.received(findingNote({ stamp: 'a' }));
    expect(store.notes()).toEqual([{ ...more, base: findingValue }]);
  });

  it('that were not taken say why until they are changed', () => {
    const store = new NoteStore(storage(), place);
    const why = { title: 'Không nhận', detail: 'Vì sao' };
    store.keep(findingNote());
    store.refused(findingNote(), why);
    expect(store.notes()).toMatchObject([{ refused: why }]);
    store.keep(findingNote({ stamp: 'b' }));
    store.refused(findingNote({ stamp: 'a' }), why);
    expect(store.notes()).toMatchObject([{ refused: null }]);
  });

  it('are held by the page where the device has no room, which it says', () => {
    const store = new NoteStore(storage(10), place);
    store.keep(findingNote());
    expect([store.notes().length, store.full()]).toEqual([1, true]);
  });

  it('leave out what they can’t read', () => {
    const device = storage();
    device.setItem(`${place}FINDING.a`, '{"kind":"FINDING"');
    device.setItem(`${place}FINDING.b`, '{"kind":"FINDING","id":"b","stamp":"x","value":{}}');
    expect(new NoteStore(device, place).notes()).toEqual([]);
  });
});
