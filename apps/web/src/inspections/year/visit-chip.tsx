import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import HourglassOutlined from '@ant-design/icons/HourglassOutlined';
import { Chip } from '../../page/chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { VisitStanding } from './visit-standing.js';

const looks = {
  DONE: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  UNDER_WAY: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  NOW: { tone: 'soon', icon: <HourglassOutlined aria-hidden /> },
  AHEAD: { tone: 'still', icon: <CalendarOutlined aria-hidden /> },
  PASSED: { tone: 'late', icon: <ExclamationCircleOutlined aria-hidden /> },
} as const;

/** What became of a planned visit. */
export function VisitChip({ standing }: { standing: VisitStanding }) {
  const t = useRemediationTexts();
  return <Chip {...looks[standing]}>{t.yearPlan.standing[standing]}</Chip>;
}
