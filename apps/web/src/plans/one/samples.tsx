import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CopyButton } from '../../page/copy-button.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { linesOf, type Plan } from '../plan.js';
import { lotsOf, type Lot } from './lots.js';

type Sample = Plan['samples'][number];

/** Lines that were drawn by lot, and how to draw the same; nothing where no lots were drawn. */
export function Samples({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  if (plan.samples.length === 0) return null;
  return (
    <Section title={t.samples.title}>
      <ul className="panel lined">
        {plan.samples.toReversed().map((sample) => (
          <OneSample key={sample.number} plan={plan} sample={sample} />
        ))}
      </ul>
    </Section>
  );
}

function OneSample({ plan, sample }: { plan: Plan; sample: Sample }) {
  const t = useRemediationTexts();
  const { moment } = useFormats();
  const { number, at, seed, population, drawn, outcome } = sample;
  const lots = useLots(sample);
  const lines = linesOf(plan);
  const nameOf = (id: string) => {
    const line = lines.find(({ terms }) => terms.id === id);
    return line ? t.planText.line(line.number, line.terms.measure) : id;
  };
  return (
    <li className="lined-row stack">
      <p>
        <strong>{t.samples.one(number)}</strong>: {t.samples.drawn(drawn.length, population.length)}{' '}
        <span className="quiet small">{moment(at)}</span>. {t.samples.outcome[outcome]}
      </p>
      <ol className="plan-drawn">
        {drawn.map((id) => (
          <li key={id}>
            <Link to="/plans/$id/lines/$lineId" params={{ id: plan.id, lineId: id }}>
              {nameOf(id)}
            </Link>
            {id === sample.failedOn && <span className="small"> · {t.samples.failedOn}</span>}
          </li>
        ))}
      </ol>
      <details className="more">
        <summary>{t.samples.again}</summary>
        <div className="stack">
          <p>{t.samples.how}</p>
          <p className="row">
            <span className="quiet">{t.samples.seed}</span> <code className="hash">{seed}</code>
            <CopyButton text={seed} />
          </p>
          {lots && (
            <ol className="small plan-drawn">
              {lots.map(({ lineId, lot }) => (
                <li key={lineId}>
                  <code className="hash">{lot.slice(0, 16)}…</code> {nameOf(lineId)}
                  {drawn.includes(lineId) && <strong> · {t.samples.isDrawn}</strong>}
                </li>
              ))}
            </ol>
          )}
        </div>
      </details>
    </li>
  );
}

/** Reckoned here, where the page is secure enough to. */
function useLots({ seed, population }: Sample): readonly Lot[] | undefined {
  const [lots, setLots] = useState<readonly Lot[]>();
  useEffect(() => {
    if ('subtle' in crypto) void lotsOf(seed, population).then(setLots);
  }, [seed, population]);
  return lots;
}
