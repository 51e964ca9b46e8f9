import type { Reply } from '../../api/endpoints.js';
import { Page } from '../../page/page.js';
import { Section } from '../../page/section.js';
import { useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { Addressees } from './addressees.js';
import { CoSignerFields } from './co-signer-fields.js';
import type { DraftForm } from './draft-form.js';
import { DraftNotices } from './draft-notices.js';
import { formOf } from './form-of.js';
import { gapCount } from './gaps.js';
import { IssueBar } from './issue-bar.js';
import { SignByField } from './sign-by-field.js';
import { TermsSections } from './terms-sections.js';
import { useKeptDraft } from './use-kept-draft.js';
import { WarningFields } from './warning-fields.js';

interface Props {
  /** Under which it is kept in the browser. */
  readonly name: string;
  readonly many: boolean;
  readonly initial: DraftForm;
  /** The draft as it stands at the API now. */
  readonly latest?: Reply<'getCommitment'>;
}

/** The terms under way: to whom, what, by when, with the six clarities checked while one writes. */
export function DraftEditor({ name, many, initial, latest }: Props) {
  const t = useTexts();
  const { person } = useSession();
  const draft = useKeptDraft(name, initial);
  const { form, change } = draft;
  const gaps = gapCount(form.terms, many ? 'EACH_SIGNATORY' : 'NOBODY');
  return (
    <Page
      title={many ? t.draft.titleAll : t.draft.title}
      sentence={form.terms.items.length === 0 ? t.draft.begin : t.draft.sentence(gaps)}
      under={t.draft.kept}
    >
      <DraftNotices draft={draft} latest={latest} fresh={latest ? formOf(latest) : initial} />
      <Section title={many ? t.draft.toAll : t.draft.to}>
        <div className="panel padded fields">
          <Addressees many={many} form={form} onChange={change} />
          <SignByField value={form.signBy} onChange={(signBy) => draft.aside({ signBy })} />
          {!many && (
            <CoSignerFields
              value={form.coSigners}
              unitId={form.unitId}
              parties={[form.signatoryId, person.id]}
              onChange={(coSigners) => change({ ...form, coSigners })}
            />
          )}
        </div>
      </Section>
      <TermsSections
        form={form}
        many={many}
        settled={false}
        onChange={(terms) => change({ ...form, terms })}
      />
      <WarningFields draft={draft} />
      <IssueBar many={many} draft={draft} gaps={gaps} />
    </Page>
  );
}
