import EditOutlined from '@ant-design/icons/EditOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import HourglassOutlined from '@ant-design/icons/HourglassOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import SwapOutlined from '@ant-design/icons/SwapOutlined';
import { Chip } from '../../page/chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Standing } from '../field/standing.js';

const looks = {
  WRITING: { tone: 'still', icon: <EditOutlined aria-hidden /> },
  WAITING: { tone: 'under-way', icon: <HourglassOutlined aria-hidden /> },
  REFUSED: { tone: 'soon', icon: <ExclamationCircleOutlined aria-hidden /> },
  CHANGED: { tone: 'soon', icon: <SwapOutlined aria-hidden /> },
  DROPPED: { tone: 'soon', icon: <StopOutlined aria-hidden /> },
  OVER: { tone: 'soon', icon: <StopOutlined aria-hidden /> },
} as const;

/** That something is on this device alone, and why; nothing where the service has it. */
export function StandingChip({ standing }: { standing: Standing | undefined }) {
  const t = useRemediationTexts();
  if (standing === undefined || standing === 'RECEIVED') return null;
  return <Chip {...looks[standing]}>{t.field.standing[standing]}</Chip>;
}
