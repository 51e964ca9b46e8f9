import type { Finding } from '#libs/contracts/src/http/findings.js';
import { Sentence } from '../../page/sentence.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Inspection } from '../field/note.js';
import { namedUnits } from '../named-units.js';

interface Props {
  readonly inspection: Inspection;
  /** As far as the reader sees them; undefined as long as they are not read. */
  readonly findings: readonly Finding[] | undefined;
}

/** When it was concluded, how many findings, how many are settled and late, and until when units may reply. */
export function ConcludedSentence({ inspection, findings = [] }: Props) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const today = useToday();
  const { conclusion, units, replyBy, findings: all } = inspection;
  const ended = findings.filter(({ status }) => status === 'REMEDIED' || status === 'WITHDRAWN').length;
  const late = findings.filter((one) => one.late > 0).length;
  const open = replyBy !== null && replyBy >= today && findings.some(({ status }) => status === 'ISSUED');
  const text = t.inspections.concludedSentence({
    on: conclusion ? day(conclusion.on) : '',
    number: conclusion?.number ?? '',
    units: namedUnits(units, t.inspections.moreUnits, 2),
    findings: all,
    ended,
    late,
    replyBy: open ? day(replyBy) : null,
  });
  const toList = (words: string) => <a href="#findings">{words}</a>;
  return <Sentence text={text} links={{ findings: toList }} />;
}
