import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import HourglassOutlined from '@ant-design/icons/HourglassOutlined';
import MessageOutlined from '@ant-design/icons/MessageOutlined';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import PauseCircleOutlined from '@ant-design/icons/PauseCircleOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import type { ReactNode } from 'react';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { Cell } from '../page/cell.js';

const looks: Readonly<Record<Finding['status'], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  ISSUED: { tone: 'soon', icon: <MessageOutlined aria-hidden /> },
  REPLIED: { tone: 'soon', icon: <HourglassOutlined aria-hidden /> },
  OPEN: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  EXCEPTED: { tone: 'still', icon: <PauseCircleOutlined aria-hidden /> },
  REMEDIED: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  WITHDRAWN: { tone: 'still', icon: <StopOutlined aria-hidden /> },
  NOTED: { tone: 'still', icon: <MinusCircleOutlined aria-hidden /> },
};

type Shown = Pick<Finding, 'status' | 'exceptionAsked' | 'effective' | 'repeatOf'>;

/** Where a finding stands, in words, with what else is to be known of it. */
export function FindingState({
  finding: { status, exceptionAsked, effective, repeatOf },
}: {
  finding: Shown;
}) {
  const t = useRemediationTexts();
  return (
    <Cell>
      <Chip {...looks[status]}>{t.reform.findingStatus[status]}</Chip>
      {exceptionAsked && <span className="quiet small">{t.findings.asks}</span>}
      {effective !== null && (
        <span className="quiet small">{effective ? t.findings.held : t.findings.cameBack}</span>
      )}
      {repeatOf !== null && <span className="quiet small">{t.findings.isRepeat}</span>}
    </Cell>
  );
}
