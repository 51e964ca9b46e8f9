import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { useInLanguage } from '../texts/use-in-language.js';
import type { RulesChange } from './changes-of.js';
import { useRulesWords } from './use-rules-words.js';

/** What is about to change, in words, and what it leaves alone. */
export function RulesChanges({ changes }: { changes: readonly RulesChange[] }) {
  const t = useRemediationTexts();
  const said = useWords();
  return (
    <div className="panel padded stack">
      {changes.length === 0 ? (
        <p className="quiet">{t.remediationRules.unchanged}</p>
      ) : (
        <ul>
          {changes.map((change) => {
            const words = said(change);
            return <li key={words}>• {words}</li>;
          })}
        </ul>
      )}
      <p>{t.remediationRules.keepsOwn}</p>
    </div>
  );
}

function useWords(): (one: RulesChange) => string {
  const t = useRemediationTexts();
  const name = useInLanguage();
  const { limit, check } = useRulesWords();
  return (one) => {
    switch (one.change) {
      case 'TERM':
        return t.remediationRules.becomes(
          t.remediationRules.term[one.term],
          t.remediationRules.days(one.before),
          t.remediationRules.days(one.after),
        );
      case 'CHECK':
        return t.remediationRules.becomes(t.remediationRules.checks, check(one.before), check(one.after));
      case 'LIMIT':
        return t.remediationRules.becomes(
          t.remediationRules.limitOf(name(one.severity.name)),
          limit(one.before),
          limit(one.after),
        );
      case 'NAME':
        return t.remediationRules.renamed(bothNames(one.before.name), bothNames(one.after.name));
      case 'ADDED':
        return t.remediationRules.added(name(one.severity.name), limit(one.severity.remedyWithin));
      case 'SAMPLE': {
        const { from, percent, least } = one.after;
        return t.remediationRules.sampleRule(from, percent, least);
      }
    }
  };
}

const bothNames = ({ vi, en }: { readonly vi: string; readonly en: string }) => `${vi} · ${en}`;
