import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/use-act.js';
import { useSession } from '../../session/use-session.js';
import { remember } from '../process/started-processes.js';
import { sentTerms } from './draft-form.js';
import type { useKeptDraft } from './use-kept-draft.js';

/** Saves a draft with the API, issues it to one, or issues the terms to many. */
export function useDraftActions({ form, markSaved, moveTo, forget }: ReturnType<typeof useKeptDraft>) {
  const navigate = useNavigate();
  const { person } = useSession();
  const draft = useAct('draftCommitment');
  const revise = useAct('reviseDraft');
  const issue = useAct('issueCommitment');
  const issueAll = useAct('issueToSubtree');
  const { unitId, signatoryId, level, signBy, saved } = form;

  /** The draft as the API holds it now; undefined when it refused. */
  const save = async () => {
    if (unitId === null || signatoryId === null) return undefined;
    const terms = sentTerms(form.terms);
    const who = { unitId, signatoryId };
    const held = saved
      ? await revise.mutateAsync({
          params: { id: saved.id },
          body: { version: saved.version, ...who, terms },
        })
      : await draft.mutateAsync({ body: { ...who, terms } });
    markSaved(form, held);
    return held;
  };
  const saveOnly = async () => {
    const held = await save();
    if (!held || saved) return;
    moveTo(held.id);
    await navigate({ to: '/commitments/$id/draft', params: { id: held.id }, replace: true });
  };
  const issueOne = async () => {
    const held = saved && !form.touched ? saved : await save();
    if (!held || signBy === null) return;
    await issue.mutateAsync({ params: { id: held.id }, body: { version: held.version, signBy } });
    forget();
    await navigate({ to: '/commitments/$id', params: { id: held.id } });
  };
  const issueMany = async () => {
    if (unitId === null || signBy === null) return;
    const body = { rootUnitId: unitId, level, signBy, terms: sentTerms(form.terms) };
    const { processId } = await issueAll.mutateAsync({ body });
    remember(person.id, processId);
    forget();
    await navigate({ to: '/processes/$id', params: { id: processId } });
  };

  const acts = [draft, revise, issue, issueAll];
  return {
    save: saveOnly,
    issueOne,
    issueMany,
    busy: acts.some(({ isPending }) => isPending),
    error: acts.map(({ error }) => error).find((error) => error !== null),
  };
}
