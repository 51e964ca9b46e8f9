import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/use-act.js';
import { useSession } from '../../session/use-session.js';
import { remember } from '../process/started-processes.js';
import { sentTerms } from './sent-terms.js';
import type { KeptDraft } from './use-kept-draft.js';
import { useOffering } from './use-offering.js';

/** Saves a draft with the API, issues it to one, or issues the terms to many. */
export function useDraftActions(kept: KeptDraft) {
  const { form, markSaved, moveTo, forget } = kept;
  const navigate = useNavigate();
  const { person } = useSession();
  const draft = useAct('draftCommitment');
  const revise = useAct('reviseDraft');
  const issue = useAct('issueCommitment');
  const issueAll = useAct('issueToSubtree');
  const { offered, answers, refusal } = useOffering(kept);
  const { unitId, signatoryId, level, signBy, saved, coSigners } = form;

  /** The draft as the API holds it now; undefined when it refused. */
  const save = async () => {
    const terms = sentTerms(form.terms);
    if (unitId === null || signatoryId === null || !terms) return undefined;
    const who = { unitId, signatoryId, coSigners };
    const held = saved
      ? await revise.mutateAsync({
          params: { id: saved.id },
          body: { version: saved.version, ...who, terms },
        })
      : await draft.mutateAsync({
          body: { ...who, terms, ...(form.template && { template: form.template }) },
        });
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
    const body = { version: held.version, signBy, answers };
    await offered(issue.mutateAsync({ params: { id: held.id }, body }));
    forget();
    await navigate({ to: '/commitments/$id', params: { id: held.id } });
  };
  const issueMany = async () => {
    const terms = sentTerms(form.terms);
    if (unitId === null || signBy === null || !terms) return;
    const body = { rootUnitId: unitId, level, signBy, answers, terms };
    const { processId } = await offered(issueAll.mutateAsync({ body }));
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
    error: refusal(acts.map(({ error }) => error).find((error) => error !== null)),
  };
}
