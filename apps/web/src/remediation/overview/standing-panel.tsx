import { Fact } from '../../page/fact.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import type { CountedIn } from './counted-in.js';
import { FindingsCounted } from './findings-counted.js';
import { LinesCounted } from './lines-counted.js';
import { NextDue } from './next-due.js';
import { PlansCounted } from './plans-counted.js';

interface Props {
  readonly title: string;
  readonly aside?: string;
  readonly of: CountedIn;
}

/** Everything that is counted of one unit, side by side. */
export function StandingPanel({ title, aside, of }: Props) {
  const t = useRemediationTexts();
  return (
    <Section title={title} {...(aside !== undefined && { aside })}>
      <dl className="panel padded standing">
        <Fact name={t.remediationOverview.column.findings}>
          <FindingsCounted of={of} />
        </Fact>
        <Fact name={t.remediationOverview.column.plans}>
          <PlansCounted of={of} />
        </Fact>
        <Fact name={t.remediationOverview.column.lines} whole>
          <LinesCounted of={of} />
        </Fact>
        <Fact name={t.remediationOverview.column.nextDue} whole>
          <NextDue of={of} />
        </Fact>
      </dl>
    </Section>
  );
}
