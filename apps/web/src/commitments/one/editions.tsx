import { useMemo } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { CompareAny } from '../compare/compare-any.js';
import { comparableTexts } from '../compare/compared-text.js';
import { EditionList } from './edition-list.js';

/** The texts that were offered, and any two of them side by side; nothing where there was only one. */
export function Editions({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const texts = useMemo(() => comparableTexts(of.editions), [of.editions]);
  if (texts.length < 2) return null;
  return (
    <Section title={t.editions.title} aside={t.editions.count(of.editions.length)}>
      <div className="stack">
        <EditionList of={of} />
        <details className="more">
          <summary>{t.compare.title}</summary>
          <CompareAny texts={texts} people={of.people} />
        </details>
      </div>
    </Section>
  );
}
