import { useMemo } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { textOf } from '../compare/compared-text.js';
import { Differences } from '../compare/differences.js';
import { sentTerms } from '../draft/sent-terms.js';
import type { DraftForm } from '../draft/draft-form.js';
import type { Edition } from '../one/edition-of.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';

interface Props {
  readonly form: DraftForm;
  readonly since: Edition;
  readonly people: Reply<'getCommitment'>['people'];
}

/** What one has changed so far, as the other side will see it. */
export function OwnChanges({ form, since, people }: Props) {
  const t = useTexts();
  const { terms: written, coSigners } = form;
  const before = useMemo(() => textOf(since), [since]);
  const after = useMemo(() => {
    const terms = sentTerms(written);
    return terms && { ...before, key: 'WRITTEN', terms, coSigners };
  }, [before, written, coSigners]);
  if (!after) return null;
  return (
    <Section title={t.acts.ownChanges} aside={t.acts.ownChangesHint(since.number)}>
      <Differences before={before} after={after} people={people} />
    </Section>
  );
}
