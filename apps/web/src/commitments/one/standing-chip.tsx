import FormOutlined from '@ant-design/icons/FormOutlined';
import SafetyCertificateOutlined from '@ant-design/icons/SafetyCertificateOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import SwapOutlined from '@ant-design/icons/SwapOutlined';
import type { ReactNode } from 'react';
import { Chip } from '../../page/chip.js';
import type { Tone } from '../../page/tone.js';
import { useTexts } from '../../texts/language.js';
import type { Edition } from './edition-of.js';

const looks: Readonly<Record<Edition['standing'], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  PENDING: { tone: 'soon', icon: <FormOutlined aria-hidden /> },
  IN_FORCE: { tone: 'done', icon: <SafetyCertificateOutlined aria-hidden /> },
  ENDED: { tone: 'still', icon: <StopOutlined aria-hidden /> },
  REPLACED: { tone: 'still', icon: <SwapOutlined aria-hidden /> },
  REISSUED: { tone: 'still', icon: <SwapOutlined aria-hidden /> },
  DROPPED: { tone: 'still', icon: <StopOutlined aria-hidden /> },
};

/** How one text of a commitment stands. */
export function StandingChip({ standing }: { standing: Edition['standing'] }) {
  const t = useTexts();
  const { tone, icon } = looks[standing];
  return (
    <Chip tone={tone} icon={icon}>
      {t.editions.standing[standing]}
    </Chip>
  );
}
