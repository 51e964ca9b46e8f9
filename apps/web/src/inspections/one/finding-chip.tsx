import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import HourglassOutlined from '@ant-design/icons/HourglassOutlined';
import MessageOutlined from '@ant-design/icons/MessageOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import { Chip } from '../../page/chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

const looks = {
  ISSUED: { tone: 'soon', icon: <HourglassOutlined aria-hidden /> },
  REPLIED: { tone: 'soon', icon: <MessageOutlined aria-hidden /> },
  OPEN: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  EXCEPTED: { tone: 'still', icon: <HourglassOutlined aria-hidden /> },
  REMEDIED: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  WITHDRAWN: { tone: 'still', icon: <StopOutlined aria-hidden /> },
  NOTED: { tone: 'still', icon: <FileTextOutlined aria-hidden /> },
} as const;

/** Where an issued finding stands. */
export function FindingChip({ status }: { status: Finding['status'] }) {
  const t = useRemediationTexts();
  return <Chip {...looks[status]}>{t.reform.findingStatus[status]}</Chip>;
}
