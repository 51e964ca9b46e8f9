import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NotFound } from '../../page/not-found.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { FindingActs } from '../acts/finding-acts.js';
import { EffectSection } from './effect-section.js';
import { ExceptionsSection } from './exceptions-section.js';
import { FindingHead } from './finding-head.js';
import { FindingSentence } from './finding-sentence.js';
import { FindingTimeline } from './finding-timeline.js';
import { PlanLinesSection } from './plan-lines-section.js';
import { RepeatsSection } from './repeats-section.js';
import { RightOfReply } from './right-of-reply.js';
import './one.css';

const route = getRouteApi('/shell/findings/$id');

/** One finding with its whole life: what was seen, what was said to it, what is done about it, whether that held. */
export function FindingPage() {
  const t = useRemediationTexts();
  const { id } = route.useParams();
  const read = useRead('getFinding', { params: { id } });
  if (isMissing(read.error))
    return (
      <Page title={t.finding.notFound}>
        <NotFound back={<Link to="/findings">{t.finding.toList}</Link>} />
      </Page>
    );
  const { data } = read;
  return (
    <Page
      // From one finding to the one that repeats it, focus goes to the new sentence.
      key={id}
      title={data ? t.findings.number(data.conclusion, data.number) : t.finding.title}
      sentence={data ? <FindingSentence of={data} /> : t.finding.title}
      {...(data && { under: data.inspection.title })}
    >
      <Reading of={read}>
        {(finding) => (
          <>
            <FindingHead of={finding} />
            <RightOfReply of={finding} />
            <PlanLinesSection of={finding} />
            <ExceptionsSection of={finding} />
            <EffectSection of={finding} />
            <RepeatsSection of={finding} />
            <Section title={t.finding.history}>
              <FindingTimeline of={finding} />
            </Section>
            <FindingActs finding={finding} />
          </>
        )}
      </Reading>
    </Page>
  );
}
