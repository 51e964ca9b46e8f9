import { useMemo } from 'react';
import { BurnDown } from '../../page/pictures/burn-down.js';
import { Section } from '../../page/section.js';
import { useToday } from '../../session/read-welcome.js';
import { localDay } from '../../texts/formats.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { linesOf, type Plan } from '../plan.js';
import { burnPoints } from './burn-points.js';

/** How many lines are left day by day, beside how many should be; nothing before the approval. */
export function WhatIsLeft({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const today = useToday();
  const first = plan.submissions.find(({ outcome }) => outcome === 'APPROVED')?.decidedAt;
  const points = useMemo(() => {
    if (!first) return [];
    const lines = linesOf(plan).map(({ duty, work }) => ({
      dueOn: duty ? duty.dueOn : (work?.dueOn ?? null),
      claims: work?.claims ?? [],
    }));
    return burnPoints(lines, { from: localDay(first), today });
  }, [plan, first, today]);
  if (points.length < 2) return null;
  return (
    <Section title={t.planPage.left} aside={t.planPage.leftHint}>
      <div className="panel padded">
        <BurnDown points={points} />
      </div>
    </Section>
  );
}
