import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { Page } from '../../page/page.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { DraftNotices } from '../draft/draft-notices.js';
import { formOf } from '../draft/form-of.js';
import { OfferBar } from '../draft/offer-bar.js';
import { sentTerms } from '../draft/sent-terms.js';
import { TermsSections } from '../draft/terms-sections.js';
import { useKeptDraft } from '../draft/use-kept-draft.js';
import type { Edition } from '../one/edition-of.js';
import { OwnChanges } from './own-changes.js';
import { ReasonField } from './reason-field.js';

interface Props {
  readonly of: Reply<'getCommitment'>;
  readonly edition: Edition;
}

/** Why one does not sign and, where one says so, what one would sign. */
export function ReturnEditor({ of, edition }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  const { id } = of;
  const base = { id, version: edition.number };
  const fresh = { ...formOf(of, edition.terms), saved: base };
  const draft = useKeptDraft(`${id}.return`, fresh);
  const { form, aside, change, startOver, forget } = draft;
  const [proposing, setProposing] = useState(form.touched);
  const giveBack = useAct('returnCommitment');
  const proposal = proposing && form.touched ? sentTerms(form.terms) : null;
  const reason = form.reason.trim();
  const submit = async () => {
    if (proposal === undefined) return;
    await giveBack.mutateAsync({ params: { id }, body: { version: of.version, reason, proposal } });
    forget();
    await navigate({ to: '/commitments/$id', params: { id } });
  };
  const dropProposal = () => {
    setProposing(false);
    startOver(fresh);
    aside({ reason: form.reason });
  };
  return (
    <Page
      title={t.acts.title.RETURN}
      sentence={t.acts.returnSentence(edition.assigner.name)}
      under={t.acts.returnUnder}
    >
      <DraftNotices draft={draft} latest={base} fresh={fresh} />
      <Section title={t.acts.why}>
        <div className="panel padded fields">
          <ReasonField
            label={t.acts.returnReason}
            hint={t.acts.returnReasonHint}
            value={form.reason}
            onChange={(written) => aside({ reason: written })}
          />
          <div>
            {proposing ? (
              <Button onClick={dropProposal}>{t.acts.noProposal}</Button>
            ) : (
              <Button onClick={() => setProposing(true)}>{t.acts.withProposal}</Button>
            )}
          </div>
        </div>
      </Section>
      {proposing && (
        <>
          <TermsSections form={form} many={false} settled onChange={(terms) => change({ ...form, terms })} />
          <OwnChanges form={form} since={edition} people={of.people} />
        </>
      )}
      <OfferBar
        error={giveBack.error}
        held
        why={
          reason === ''
            ? t.acts.reasonFirst
            : proposal === undefined
              ? t.draft.obstacle.INDICATOR(0)
              : t.acts.returnEffect
        }
        label={proposal ? t.acts.returnWithProposal : t.acts.returnIt}
        ready={reason !== '' && proposal !== undefined}
        busy={giveBack.isPending}
        onAct={submit}
      />
    </Page>
  );
}
