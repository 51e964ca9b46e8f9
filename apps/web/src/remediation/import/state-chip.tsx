import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import type { ReactNode } from 'react';
import { Chip } from '../../page/chip.js';
import type { Tone } from '../../page/tone.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import type { RowState } from './imported.js';

const looks: Readonly<Record<RowState, readonly [Tone, ReactNode]>> = {
  NEW: ['under-way', <PlusOutlined key="new" aria-hidden />],
  CHANGED: ['soon', <EditOutlined key="changed" aria-hidden />],
  UNCHANGED: ['still', <CheckCircleOutlined key="unchanged" aria-hidden />],
  REFUSED: ['late', <ExclamationCircleOutlined key="refused" aria-hidden />],
};

/** What a row comes to. */
export function StateChip({ state }: { state: RowState }) {
  const t = useRemediationTexts();
  const [tone, icon] = looks[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t.imports.state[state]}
    </Chip>
  );
}
