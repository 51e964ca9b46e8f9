import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import type { Inspection } from '#libs/contracts/src/http/inspections.js';
import { Chip } from '../page/chip.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';

const looks = {
  OPEN: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  CONCLUDED: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  CANCELLED: { tone: 'still', icon: <StopOutlined aria-hidden /> },
} as const;

/** Whether an inspection is under way, concluded or called off. */
export function InspectionChip({ status }: { status: Inspection['status'] }) {
  const t = useRemediationTexts();
  return <Chip {...looks[status]}>{t.inspections.status[status]}</Chip>;
}
