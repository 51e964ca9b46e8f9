import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import HourglassOutlined from '@ant-design/icons/HourglassOutlined';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import RollbackOutlined from '@ant-design/icons/RollbackOutlined';
import type { ReactNode } from 'react';
import { Chip } from '../../page/chip.js';
import type { Tone } from '../../page/tone.js';
import { useTexts } from '../../texts/language.js';
import type { ItemAtWork } from './items.js';

interface Look {
  readonly tone: Tone;
  readonly icon: ReactNode;
}
type Health = NonNullable<ItemAtWork['health']>;

const statuses: Readonly<Record<ItemAtWork['status'], Look>> = {
  NOT_STARTED: { tone: 'still', icon: <MinusCircleOutlined aria-hidden /> },
  IN_PROGRESS: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  AWAITING_CONFIRMATION: { tone: 'soon', icon: <HourglassOutlined aria-hidden /> },
  REWORK: { tone: 'soon', icon: <RollbackOutlined aria-hidden /> },
  COMPLETED: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
};
// Red is kept for lateness: what may become late is not late.
const healths: Readonly<Record<Health, Look>> = {
  ON_TRACK: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  AT_RISK: { tone: 'soon', icon: <HourglassOutlined aria-hidden /> },
  OFF_TRACK: { tone: 'soon', icon: <ExclamationCircleOutlined aria-hidden /> },
};

/** How far the work has come, by what was reported and answered. */
export function WorkStatusChip({ status }: { status: ItemAtWork['status'] }) {
  const t = useTexts();
  return <Chip {...statuses[status]}>{t.atWork.status[status]}</Chip>;
}

/** How it goes, as the one who does it sees it; nothing where he said nothing. */
export function HealthChip({ health }: { health: ItemAtWork['health'] }) {
  const t = useTexts();
  if (health === null) return null;
  return <Chip {...healths[health]}>{t.atWork.health[health]}</Chip>;
}
