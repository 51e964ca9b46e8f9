import { useNavigate } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { CoSignerFields } from '../draft/co-signer-fields.js';
import { DraftNotices } from '../draft/draft-notices.js';
import { formOf } from '../draft/form-of.js';
import { gapCount } from '../draft/gaps.js';
import { HeadNow } from '../draft/head-now.js';
import { obstacle } from '../draft/obstacle.js';
import { OfferBar } from '../draft/offer-bar.js';
import { sentTerms } from '../draft/sent-terms.js';
import { SignByField } from '../draft/sign-by-field.js';
import { TermsSections } from '../draft/terms-sections.js';
import { useKeptDraft } from '../draft/use-kept-draft.js';
import { useOffering } from '../draft/use-offering.js';
import { WarningFields } from '../draft/warning-fields.js';
import type { Edition } from '../one/edition-of.js';
import { OwnChanges } from './own-changes.js';
import { ReasonField } from './reason-field.js';

interface Props {
  readonly of: Reply<'getCommitment'>;
  readonly edition: Edition;
  readonly fromProposal: boolean;
}

/** Another text in the place of the one that waits, offered for signature anew. */
export function ReissueEditor({ of, edition, fromProposal }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  const { id } = of;
  const proposal = fromProposal ? edition.returned?.proposal : null;
  const base = { id, version: edition.number };
  const { coSigners: bound } = edition;
  const fresh = { ...formOf(of, proposal ?? edition.terms), coSigners: bound, saved: base };
  const draft = useKeptDraft(`${id}.reissue${proposal ? '.proposal' : ''}`, fresh);
  const { form, aside, change, forget } = draft;
  const reissue = useAct('reissueCommitment');
  const { offered, answers, refusal } = useOffering(draft);
  const gaps = gapCount(form.terms, 'NOBODY');
  const stop = obstacle(form, false, gaps);
  const submit = async () => {
    const terms = sentTerms(form.terms);
    const { signatoryId, coSigners, signBy } = form;
    if (!terms || signatoryId === null || signBy === null) return;
    const reason = form.reason.trim() || null;
    const body = { version: of.version, signatoryId, coSigners, terms, reason, signBy, answers };
    await offered(reissue.mutateAsync({ params: { id }, body }));
    forget();
    await navigate({ to: '/commitments/$id', params: { id } });
  };
  return (
    <Page title={t.acts.title.REISSUE} sentence={t.acts.reissueSentence(of.unit.name)} under={t.draft.kept}>
      <DraftNotices draft={draft} latest={base} fresh={fresh} />
      {edition.returned && (
        <NoticeBox tone="soon">
          <strong>{t.acts.returnedBecause(edition.signatory.name)}</strong>
          <p lang="vi">{edition.returned.reason ?? t.commitment.erased}</p>
          {proposal && <p>{t.acts.onProposal}</p>}
        </NoticeBox>
      )}
      <Section title={t.draft.to}>
        <div className="panel padded fields">
          <HeadNow form={form} onChange={change} />
          <SignByField value={form.signBy} onChange={(signBy) => aside({ signBy })} />
          <CoSignerFields
            value={form.coSigners}
            unitId={form.unitId}
            parties={[form.signatoryId, of.assigner.id]}
            onChange={(coSigners) => change({ ...form, coSigners })}
          />
          <ReasonField
            label={t.acts.reissueReason}
            hint={t.acts.optionalReason}
            value={form.reason}
            onChange={(reason) => aside({ reason })}
          />
        </div>
      </Section>
      <TermsSections
        form={form}
        many={false}
        settled={false}
        onChange={(terms) => change({ ...form, terms })}
      />
      <OwnChanges form={form} since={edition} people={of.people} />
      <WarningFields draft={draft} />
      <OfferBar
        error={refusal(reissue.error)}
        held
        why={stop ? t.draft.obstacle[stop](gaps) : t.acts.reissueEffect(edition.signatures.length)}
        label={t.acts.reissueIt}
        ready={stop === undefined}
        busy={reissue.isPending}
        onAct={submit}
      />
    </Page>
  );
}
