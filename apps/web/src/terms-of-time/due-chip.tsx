import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import HourglassOutlined from '@ant-design/icons/HourglassOutlined';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import type { ReactNode } from 'react';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { useTexts } from '../texts/language.js';
import { dueTones } from './due-tone.js';
import { dueWords } from './due-words.js';

export const toneIcons: Readonly<Record<Tone, ReactNode>> = {
  done: <CheckOutlined aria-hidden />,
  'under-way': <ClockCircleOutlined aria-hidden />,
  soon: <HourglassOutlined aria-hidden />,
  late: <ExclamationCircleOutlined aria-hidden />,
  still: <MinusCircleOutlined aria-hidden />,
};

/** Where a duty stands: icon, words, colour. */
export function DueChip({ duty }: { duty: Pick<Duty, 'timing' | 'workingDaysLeft'> }) {
  const t = useTexts();
  const tone = dueTones[duty.timing];
  return (
    <Chip tone={tone} icon={toneIcons[tone]}>
      {dueWords(t, duty)}
    </Chip>
  );
}
