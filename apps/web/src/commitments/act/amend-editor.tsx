import { useNavigate } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { Page } from '../../page/page.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { CoSignerFields } from '../draft/co-signer-fields.js';
import { DraftNotices } from '../draft/draft-notices.js';
import { formOf } from '../draft/form-of.js';
import { gapCount } from '../draft/gaps.js';
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
  /** In force. */
  readonly edition: Edition;
}

/** Other terms for a commitment in force, written on those; both sides sign them before they count. */
export function AmendEditor({ of, edition }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  const { id } = of;
  const base = { id, version: edition.number };
  const fresh = { ...formOf(of, edition.terms), coSigners: edition.coSigners, saved: base };
  const draft = useKeptDraft(`${id}.amend`, fresh);
  const { form, aside, change, forget } = draft;
  const propose = useAct('proposeAmendment');
  const { offered, answers, refusal } = useOffering(draft);
  const gaps = gapCount(form.terms, 'NOBODY');
  const stop = obstacle(form, false, gaps);
  const reason = form.reason.trim();
  const submit = async () => {
    const terms = sentTerms(form.terms);
    const { coSigners, signBy } = form;
    if (!terms || signBy === null) return;
    const body = { version: of.version, coSigners, terms, reason, signBy, answers };
    await offered(propose.mutateAsync({ params: { id }, body }));
    forget();
    await navigate({ to: '/commitments/$id', params: { id } });
  };
  return (
    <Page
      title={t.acts.title.PROPOSE_AMENDMENT}
      sentence={t.acts.amendSentence(of.unit.name)}
      under={t.draft.kept}
    >
      <DraftNotices draft={draft} latest={base} fresh={fresh} />
      <Section title={t.acts.why}>
        <div className="panel padded fields">
          <ReasonField
            label={t.acts.amendReason}
            hint={t.acts.amendReasonHint}
            value={form.reason}
            onChange={(written) => aside({ reason: written })}
          />
          <SignByField value={form.signBy} onChange={(signBy) => aside({ signBy })} />
          <CoSignerFields
            value={form.coSigners}
            unitId={form.unitId}
            parties={[of.signatory.id, of.assigner.id]}
            onChange={(coSigners) => change({ ...form, coSigners })}
          />
        </div>
      </Section>
      <TermsSections form={form} many={false} settled onChange={(terms) => change({ ...form, terms })} />
      <OwnChanges form={form} since={edition} people={of.people} />
      <WarningFields draft={draft} />
      <OfferBar
        error={refusal(propose.error)}
        held
        why={stop ? t.draft.obstacle[stop](gaps) : reason === '' ? t.acts.reasonFirst : t.acts.amendEffect}
        label={t.acts.amendIt}
        ready={stop === undefined && reason !== ''}
        busy={propose.isPending}
        onAct={submit}
      />
    </Page>
  );
}
