import { Link } from '@tanstack/react-router';
import { Sentence } from '../../page/sentence.js';
import { useNamed } from '../../session/use-named.js';
import { localDay } from '../../texts/formats.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail } from '../finding-detail.js';
import { askedOf, standingOf } from './standing-of.js';
import { useVerifiers } from './use-verifiers.js';
import { useWhen } from './use-when.js';

/** Where a finding stands, what comes next, who has to do it and by when. */
export function FindingSentence({ of: finding }: { of: FindingDetail }) {
  const repeat = finding.repeats[0];
  return (
    <Sentence
      text={useText(finding)}
      links={{
        repeat: (words) =>
          repeat ? (
            <Link to="/findings/$id" params={{ id: repeat.id }}>
              {words}
            </Link>
          ) : (
            words
          ),
      }}
    />
  );
}

function useText(finding: FindingDetail): string {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { named, begins } = useNamed();
  const when = useWhen();
  const verifiers = useVerifiers();
  const sentence = t.finding.sentence;
  const lines = t.finding.lines;
  const { answerer, team, reply, kind, remedyBy, settled, check } = finding;
  const on = (at: string | null | undefined): string => (at ? day(localDay(at)) : '');
  const ended = on(finding.endedAt);
  const done = finding.lines === 0 ? lines.none : lines.some(settled, finding.lines);
  switch (standingOf(finding)) {
    case 'MAY_REPLY':
      return kind === 'OBSERVATION'
        ? sentence.MAY_CONTRADICT_NOTE(begins(answerer), when(finding.replyBy))
        : sentence.MAY_REPLY(begins(answerer), when(finding.replyBy));
    case 'ANSWER_AWAITED':
      return sentence.ANSWER_AWAITED(
        begins(reply?.by ?? answerer),
        named(team.lead),
        when(reply?.answerBy ?? null),
      );
    case 'EXCEPTION_AWAITED': {
      const asked = askedOf(finding);
      const until = asked ? t.finding.justDay(day(asked.until)) : '';
      const who = begins(asked?.askedBy ?? answerer);
      return sentence.EXCEPTION_AWAITED(who, until, named(team.lead), when(asked?.decideBy ?? null));
    }
    case 'TO_REMEDY':
      return remedyBy === null
        ? sentence.NO_LIMIT(begins(answerer), done)
        : sentence.TO_REMEDY(begins(answerer), when(remedyBy), done);
    case 'EXCEPTED':
      return sentence.EXCEPTED(named(answerer), when(finding.exceptedUntil));
    case 'CHECK_AWAITED':
      return sentence.CHECK_AWAITED(ended, verifiers(team), when(finding.checkBy));
    case 'REMEDIED':
      return sentence.REMEDIED(ended);
    case 'HELD':
      return sentence.HELD(ended, on(check?.at));
    case 'CAME_BACK':
      return sentence.CAME_BACK(on(check?.at));
    case 'WITHDRAWN':
      return sentence.WITHDRAWN(ended);
    case 'NOTED':
      return sentence.NOTED;
  }
}
