import { useNamed } from '../../session/use-named.js';
import { dueWords } from '../../terms-of-time/due-words.js';
import { localDay } from '../../texts/formats.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Line, LineWork, Plan } from '../plan.js';

interface Props {
  readonly plan: Plan;
  readonly line: Line;
  readonly work: LineWork;
}

/** Where a line stands and who is to do something about it, in one sentence. */
export function LineSentence({ plan, line, work }: Props) {
  const t = useRemediationTexts();
  const { day, number } = useFormats();
  const { named, begins } = useNamed();
  const lead = line.lead ?? plan.head;
  const stands = line.duty ? dueWords(t, line.duty) : t.due.timing.NO_DEADLINE;
  const claim = work.claims.at(-1);
  const on = (at: string | null | undefined) => (at ? day(localDay(at)) : '');
  switch (work.status) {
    case 'NOT_STARTED':
      return t.planLine.sentence.NOT_STARTED(begins(lead), stands);
    case 'IN_PROGRESS':
      return t.planLine.sentence.IN_PROGRESS(begins(lead), number(work.percent), stands);
    case 'CLAIMED': {
      const verifiers = plan.team.verifiers.map(named).join(', ') || plan.team.lead.name;
      return t.planLine.sentence.CLAIMED(begins(claim?.by ?? lead), on(claim?.at), verifiers);
    }
    case 'REWORK':
      return claim?.answer === 'SENT_BACK'
        ? t.planLine.sentence.REWORK(begins(claim.answeredBy ?? plan.team.lead), stands)
        : t.planLine.sentence.again(stands);
    case 'VERIFIED':
      return t.planLine.sentence.VERIFIED(
        claim?.answeredBy ? named(claim.answeredBy) : '',
        on(claim?.answeredAt),
      );
    case 'ACCEPTED_BY_SAMPLE':
      return t.planLine.sentence.ACCEPTED_BY_SAMPLE(on(claim?.answeredAt));
  }
}
