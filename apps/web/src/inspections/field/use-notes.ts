import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { connection } from '../../api/connection.js';
import { sessionEnd } from '../../api/query-client.js';
import { newId } from '../../page/new-id.js';
import { announce } from '../../page/announce.js';
import { useSession } from '../../session/use-session.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { forgetFile } from './kept-files.js';
import { lineTo } from './line-to.js';
import type { Inspection, Note } from './note.js';
import { NoteStore, notesPlace } from './note-store.js';
import { sendNotes } from './send-notes.js';
import { standingOf, type Standing } from './standing.js';

/** Where there is no line it is tried again so often. */
const AGAIN_EVERY = 5_000;

export interface StandingNote {
  readonly note: Note;
  readonly standing: Standing;
}

/** What was typed on this device about an inspection, sent as soon as the service can be reached. */
export function useNotes(inspection: Inspection) {
  const t = useRemediationTexts();
  const client = useQueryClient();
  const { person } = useSession();
  const { id } = inspection;
  const [store] = useState(() => new NoteStore(localStorage, notesPlace(person.id, id)));
  const notes = useSyncExternalStore(store.subscribe, store.notes);
  const full = useSyncExternalStore(store.subscribe, store.full);
  const up = useSyncExternalStore(connection.subscribe, connection.isUp);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const asked = useRef(false);

  useEffect(() => {
    const elsewhere = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(notesPlace(person.id, id))) store.readAgain();
    };
    addEventListener('storage', elsewhere);
    return () => removeEventListener('storage', elsewhere);
  }, [store, person.id, id]);

  const send = useCallback(async () => {
    // Asked for while one is under way: the round that is at its end may not have seen it.
    asked.current = true;
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    let arrived = 0;
    const received = (note: Note) => {
      arrived += 1;
      forgetFilesOf(note);
    };
    try {
      while (asked.current) {
        asked.current = false;
        const sent = await sendNotes(store, lineTo(client, id), received);
        connection.set(sent !== 'NO_LINE');
        if (sent === 'SIGNED_OUT') sessionEnd.react();
        if (sent !== 'DONE') break;
      }
    } finally {
      busy.current = false;
      setSending(false);
      if (arrived > 0) announce(t.field.arrived(arrived));
    }
  }, [store, client, id, t]);

  const standing = notes.map((note): StandingNote => ({ note, standing: standingOf(note, inspection) }));
  const toSend = standing
    .filter((one) => one.standing === 'WAITING' || (one.standing === 'RECEIVED' && one.note.ready))
    .map(({ note }) => note.stamp)
    .join();
  useEffect(() => {
    if (toSend !== '' && up) void send();
  }, [toSend, up, send]);
  useEffect(() => {
    if (toSend === '' || up) return;
    const again = () => void send();
    const timer = setInterval(again, AGAIN_EVERY);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [toSend, up, send]);
  const keep = useCallback((note: Note) => store.keep({ ...note, stamp: newId(), refused: null }), [store]);
  const drop = useCallback(
    (note: Note) => {
      store.drop(note);
      forgetFilesOf(note);
    },
    [store],
  );
  return { notes: standing, full, sending, up, keep, drop, send };
}
export type Notes = ReturnType<typeof useNotes>;

function forgetFilesOf(note: Note): void {
  if (note.kind === 'ANSWER') return;
  // What can't be forgotten now is only room; no word is lost by it.
  for (const { key, fileId } of note.value.files) if (key !== fileId) void forgetFile(key).catch(() => {});
}
