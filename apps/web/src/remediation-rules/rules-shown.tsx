import { Section } from '../page/section.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { sampleSize, samplePlans } from './sample-size.js';
import { terms, type RemediationRules } from './rules.js';
import { useRulesWords } from './use-rules-words.js';
import './remediation-rules.css';

/** The rules as they hold: severities with their limits, the term of each step, and when a sample is enough. */
export function RulesShown({ rules }: { rules: RemediationRules }) {
  const t = useRemediationTexts();
  const { limit, check } = useRulesWords();
  return (
    <>
      <Section title={t.remediationRules.severities} aside={t.remediationRules.severitiesAside}>
        <ul className="panel lined">
          {rules.severities.map(({ code, name, remedyWithin }) => (
            <li key={code} className="lined-row rules-row">
              <span>
                <strong lang="vi">{name.vi}</strong>
                <span className="quiet" lang="en">
                  {' '}
                  · {name.en}
                </span>
                <span className="quiet small rules-code" translate="no">
                  {t.remediationRules.code(code)}
                </span>
              </span>
              <span>{limit(remedyWithin)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.remediationRules.terms}>
        <dl className="panel lined rules-terms">
          {terms.map((term) => (
            <Term key={term} name={t.remediationRules.term[term]} from={t.remediationRules.from[term]}>
              {t.remediationRules.days(rules[term])}
            </Term>
          ))}
          <Term
            name={t.remediationRules.term.checkEffectAfter}
            from={t.remediationRules.from.checkEffectAfter}
          >
            {check(rules.checkEffectAfter)}
          </Term>
        </dl>
      </Section>
      <Section title={t.remediationRules.sample}>
        <div className="panel padded">
          <SampleWords sample={rules.sample} />
        </div>
      </Section>
    </>
  );
}

const Term = ({ name, from, children }: { name: string; from: string; children: string }) => (
  <div className="lined-row rules-row">
    <dt>
      {name} <span className="quiet small">{from}</span>
    </dt>
    <dd>{children}</dd>
  </div>
);

/** When a sample is enough, with what that comes to. */
export function SampleWords({ sample }: { sample: RemediationRules['sample'] }) {
  const t = useRemediationTexts();
  const examples = samplePlans(sample).map((of) => t.remediationRules.example(of, sampleSize(of, sample)));
  return (
    <>
      <p>{t.remediationRules.sampleRule(sample.from, sample.percent, sample.least)}</p>
      <p className="quiet">{t.remediationRules.examples(examples.join('; '))}</p>
    </>
  );
}
