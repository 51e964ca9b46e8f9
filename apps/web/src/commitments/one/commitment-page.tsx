import { getRouteApi } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { AnsweredWarnings } from './answered-warnings.js';
import { Changes } from './changes.js';
import { ItemsSection } from '../work/items-section.js';
import { CommitmentActions } from './commitment-actions.js';
import { CommitmentDuties } from './commitment-duties.js';
import { CommitmentHead } from './commitment-head.js';
import { CommitmentNotFound } from './commitment-not-found.js';
import { CommitmentSentence } from './commitment-sentence.js';
import { CommitmentTimeline } from './commitment-timeline.js';
import { editionOf, pendingOf } from './edition-of.js';
import { Editions } from './editions.js';
import { Ended } from './ended.js';
import { Signatures } from './signatures.js';
import { TermsDocument } from './terms-document.js';

const route = getRouteApi('/shell/commitments/$id');

/** One commitment: where it stands, what waits for an answer, its terms, who signed what, what is owed, what happened. */
export function CommitmentPage() {
  const t = useTexts();
  const { id } = route.useParams();
  const read = useRead('getCommitment', { params: { id } });
  if (isMissing(read.error)) return <CommitmentNotFound />;
  return (
    <Page
      title={t.commitment.title}
      sentence={read.data ? <CommitmentSentence of={read.data} /> : t.commitment.title}
    >
      <Reading of={read}>
        {(commitment) => {
          const edition = editionOf(commitment);
          const pending = pendingOf(commitment);
          return (
            <>
              <Ended of={commitment} />
              <CommitmentHead of={commitment} />
              <Changes of={commitment} />
              <ItemsSection of={commitment} />
              {pending && pending !== edition && (
                <Section title={t.changes.signatures}>
                  <Signatures of={commitment} edition={pending} />
                </Section>
              )}
              <Section
                title={t.commitment.terms}
                {...(pending && pending !== edition && { aside: t.changes.inForceMeanwhile })}
              >
                <TermsDocument terms={commitment.terms} of={commitment} />
              </Section>
              {edition && edition.warnings.length > 0 && (
                <Section title={t.warnings.answered}>
                  <AnsweredWarnings edition={edition} />
                </Section>
              )}
              {edition && (
                <Section title={t.commitment.signatures}>
                  <Signatures of={commitment} edition={edition} />
                </Section>
              )}
              {commitment.duties.length > 0 && (
                <Section title={t.commitment.duties} aside={t.commitment.dutiesHint}>
                  <CommitmentDuties duties={commitment.duties} />
                </Section>
              )}
              <Editions of={commitment} />
              <Section title={t.commitment.timeline}>
                <CommitmentTimeline id={id} />
              </Section>
              <CommitmentActions of={commitment} />
            </>
          );
        }}
      </Reading>
    </Page>
  );
}
