import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import InfoCircleOutlined from '@ant-design/icons/InfoCircleOutlined';
import type { ReactNode } from 'react';
import type { Tone } from './tone.js';

const icons = {
  done: <CheckCircleOutlined aria-hidden />,
  'under-way': <InfoCircleOutlined aria-hidden />,
  soon: <InfoCircleOutlined aria-hidden />,
  late: <ExclamationCircleOutlined aria-hidden />,
  still: <InfoCircleOutlined aria-hidden />,
} as const satisfies Record<Tone, ReactNode>;

/** Something to know, in place. An error interrupts a reader aloud, anything else waits its turn. */
export function NoticeBox({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <div className={`notice-box tone-${tone}`} role={tone === 'late' ? 'alert' : 'status'}>
      {icons[tone]}
      <div className="what">{children}</div>
    </div>
  );
}
