import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { call } from '../../api/call.js';
import { connection } from '../../api/connection.js';
import { ApiProblem, codeOf, isOutage, statusOf } from '../../api/problems.js';
import { sessionEnd } from '../../api/query-client.js';
import { useSession } from '../../session/use-session.js';
import type { Plan } from '../plan.js';
import { beginDraft, draftSteps, isTouched, isUnsaved, type DraftState, type Held } from './draft-state.js';
import { sentOf } from './edited-line.js';
import { keptOf, keptPlanAt, readKeptPlan } from './kept-plan.js';

/** While one types, the service rests. */
const TYPING = 1_200;
const OVERTAKEN = 'VERSION_CONFLICT';

/** How what one writes is kept, here and with the service. */
export type Saving = 'SAVED' | 'SAVING' | 'WAITING' | 'HERE';

/** What one writes: kept in the browser with every change, and with the service soon after. */
export function useDraft(plan: Plan, held: Held, keepable: (state: DraftState) => boolean) {
  const { person } = useSession();
  const client = useQueryClient();
  const place = keptPlanAt(person.id, plan.id);
  const [kept] = useState(() => readKeptPlan(localStorage.getItem(place)));
  const [state, tell] = useReducer(draftSteps, undefined, () => beginDraft(held, kept));
  const up = useSyncExternalStore(connection.subscribe, connection.isUp);
  const forgotten = useRef(false);
  const refused = useRef<DraftState>(undefined);

  useEffect(() => tell({ step: 'READ', held }), [held]);
  useEffect(() => {
    if (forgotten.current) return;
    if (isTouched(state)) localStorage.setItem(place, keptOf(state));
    else localStorage.removeItem(place);
  }, [state, place]);

  const { id } = plan;
  const { mutateAsync, isPending, error } = useMutation<Held, Error, DraftState>({
    mutationFn: async ({ content, base }) => {
      const lines = content.rows.map(sentOf);
      const { version } = await call('draftPlan', { params: { id }, body: { version: base.version, lines } });
      return { lines, version };
    },
    onSuccess: (saved) => {
      connection.set(true);
      tell({ step: 'SAVED', held: saved });
    },
    onError: (failure, from) => {
      if (isOutage(failure)) connection.set(false);
      else refused.current = from;
      if (statusOf(failure) === 401) sessionEnd.react();
    },
    // Also after a refusal: what came between is read, and most often only the version is.
    onSettled: () => client.invalidateQueries({ queryKey: ['getPlan'] }),
  });

  const ready = isUnsaved(state) && state.theirs === undefined && keepable(state);
  const save = useCallback(
    async (from: DraftState) => {
      await mutateAsync(from).catch(() => undefined);
    },
    [mutateAsync],
  );
  useEffect(() => {
    if (!ready || isPending || !up || refused.current === state) return;
    const timer = setTimeout(() => void save(state), TYPING);
    return () => clearTimeout(timer);
    // What was refused is tried again when anything about it has changed.
  }, [ready, isPending, up, save, state]);

  return {
    state,
    tell,
    // Of a newer version something is said only where it holds another text; then the choice is the answer.
    error: codeOf(error) === OVERTAKEN ? null : error,
    conflict: error instanceof ApiProblem && codeOf(error) === OVERTAKEN ? error.problem : undefined,
    saving: savingOf(state, isPending, ready),
    restored: kept !== undefined,
    saveNow: () => (ready && !isPending ? save(state) : undefined),
    /** It is where it belongs now. */
    forget: () => {
      forgotten.current = true;
      localStorage.removeItem(place);
    },
  };
}
export type Draft = ReturnType<typeof useDraft>;

function savingOf(state: DraftState, pending: boolean, ready: boolean): Saving {
  if (pending) return 'SAVING';
  if (ready) return 'WAITING';
  return isTouched(state) ? 'HERE' : 'SAVED';
}
