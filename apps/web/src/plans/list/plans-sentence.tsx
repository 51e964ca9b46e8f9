import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Sentence } from '../../page/sentence.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { PlanStanding } from './plan-counts.js';

interface Props {
  readonly counts: Readonly<Record<PlanStanding, number>>;
  readonly all: number;
}

/** "1 kế hoạch chờ lập, 2 chờ phê duyệt, 3 đang thực hiện; 1 có việc quá hạn." */
export function PlansSentence({ counts, all }: Props) {
  const t = useRemediationTexts();
  const to = (standing: PlanStanding) => (words: ReactNode) => (
    <Link
      from="/plans"
      to="."
      {...(standing === 'late' && { className: 'late' })}
      search={(before) => ({ ...before, standing })}
    >
      {words}
    </Link>
  );
  const links = {
    write: to('write'),
    review: to('review'),
    approved: to('approved'),
    late: to('late'),
    ended: to('ended'),
  };
  return <Sentence text={t.plans.sentence({ ...counts, all })} links={links} />;
}
