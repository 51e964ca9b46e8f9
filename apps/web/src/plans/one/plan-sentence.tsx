import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Sentence } from '../../page/sentence.js';
import { useNamed } from '../../session/use-named.js';
import { dueWords } from '../../terms-of-time/due-words.js';
import { localDay } from '../../texts/formats.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Plan } from '../plan.js';
import { nextLine, planStanding } from './plan-standing.js';

/** Where a plan stands, and who must do what by when. */
export function PlanSentence({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { named, begins } = useNamed();
  const stands = planStanding(plan);
  const by = (on: string | null | undefined) => (on ? day(on) : null);
  const next = nextLine(plan);
  const due = next?.duty?.dueOn;
  const saidNext =
    next && due && stands.kind === 'WORK' && stands.late === 0
      ? ` ${t.planPage.next(next.number, named(next.lead ?? plan.head), day(due))}`
      : '';
  const say = (): string => {
    switch (stands.kind) {
      case 'WRITE': {
        const due = stands.duty ? dueWords(t, stands.duty) : null;
        return t.planPage.sentence.WRITE(begins(plan.head), stands.findings, by(plan.planBy), due);
      }
      case 'REVISE': {
        const who = stands.returned?.decidedBy ?? plan.team.lead;
        const due = stands.duty ? dueWords(t, stands.duty) : null;
        return t.planPage.sentence.REVISE(begins(who), named(plan.head), by(stands.returned?.reviseBy), due);
      }
      case 'REVIEW': {
        const submitted = stands.pending ? day(localDay(stands.pending.submittedAt)) : '';
        return t.planPage.sentence.REVIEW(
          named(plan.team.lead),
          stands.pending?.edition ?? 1,
          submitted,
          by(stands.pending?.reviewBy),
        );
      }
      case 'WORK':
        return `${t.planPage.sentence.WORK(stands)}${saidNext}`;
      case 'COMPLETED':
        return t.planPage.sentence.COMPLETED(stands.lines);
      case 'DROPPED':
        return t.planPage.sentence.DROPPED;
    }
  };
  const to = (show: 'settled' | 'claimed' | 'late' | undefined) => (words: ReactNode) => (
    <Link
      from="/plans/$id"
      to="."
      hash="lines"
      {...(show === 'late' && { className: 'late' })}
      search={show === undefined ? {} : { show }}
    >
      {words}
    </Link>
  );
  const links = {
    lines: to(undefined),
    settled: to('settled'),
    claimed: to('claimed'),
    late: to('late'),
    findings: to(undefined),
    next: (words: ReactNode) =>
      next ? (
        <Link to="/plans/$id/lines/$lineId" params={{ id: plan.id, lineId: next.terms.id }}>
          {words}
        </Link>
      ) : (
        words
      ),
  };
  return <Sentence text={say()} links={links} />;
}
