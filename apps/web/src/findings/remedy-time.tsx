import type { Finding } from '#libs/contracts/src/http/findings.js';
import { localDay } from '../texts/formats.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../texts/use-formats.js';
import { DaysLeft } from './days-left.js';
import { Cell } from '../page/cell.js';

type Timed = Pick<Finding, 'status' | 'replyBy' | 'remedyBy' | 'exceptedUntil' | 'endedAt'>;

/** The last day that counts now for a finding, and how many working days are left to it. */
export function RemedyTime({ finding }: { finding: Timed }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { status, replyBy, remedyBy, exceptedUntil, endedAt } = finding;
  switch (status) {
    case 'ISSUED':
      return replyBy && <Until on={replyBy} words={t.findings.replyUntil(day(replyBy))} />;
    case 'OPEN':
      if (remedyBy === null) return t.findings.noLimit;
      return <Until on={remedyBy} words={day(remedyBy)} />;
    case 'EXCEPTED':
      return (
        exceptedUntil && <Until on={exceptedUntil} words={t.findings.acceptedUntil(day(exceptedUntil))} />
      );
    case 'REPLIED':
      return t.findings.notYet;
    case 'REMEDIED':
      return endedAt && t.findings.endedOn(day(localDay(endedAt)));
    case 'WITHDRAWN':
    case 'NOTED':
      return <span className="quiet">{t.findings.nothingOwed}</span>;
  }
}

const Until = ({ on, words }: { on: string; words: string }) => (
  <Cell>
    <span>{words}</span>
    <DaysLeft on={on} />
  </Cell>
);
