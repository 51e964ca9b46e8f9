import { useNamed } from '../../session/use-named.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FindingDetail } from '../finding-detail.js';
import { standingOf } from '../one/standing-of.js';
import { useVerifiers } from '../one/use-verifiers.js';
import { useWhen } from '../one/use-when.js';

/** What an act leads to; to whom nothing is offered, who can act, and why not he. */
export function useWhy(finding: FindingDetail): string {
  const t = useRemediationTexts();
  const { named, begins } = useNamed();
  const when = useWhen();
  const verifiersOf = useVerifiers();
  const { actions, answerer, team } = finding;
  const why = t.findingActs.why;
  const standing = standingOf(finding);
  if (actions.includes('REPLY')) return why.reply(when(finding.replyBy));
  if (actions.includes('ANSWER_REPLY')) return why.answer;
  if (actions.includes('DECIDE_EXCEPTION')) return why.decide;
  if (actions.includes('CHECK_EFFECT')) return why.check;
  if (actions.includes('ASK_EXCEPTION')) return standing === 'EXCEPTED' ? why.askAgain : why.plan;
  const verifiers = verifiersOf(team);
  switch (standing) {
    case 'MAY_REPLY':
    case 'EXCEPTED':
      return why[standing](named(answerer));
    case 'ANSWER_AWAITED':
    case 'EXCEPTION_AWAITED':
      return why[standing](named(team.lead));
    case 'TO_REMEDY':
      return why.TO_REMEDY(begins(answerer), named(team.lead), verifiers);
    case 'CHECK_AWAITED':
      return why.CHECK_AWAITED(verifiers);
    default:
      return why.over;
  }
}
