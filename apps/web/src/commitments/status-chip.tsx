import EditOutlined from '@ant-design/icons/EditOutlined';
import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import FormOutlined from '@ant-design/icons/FormOutlined';
import RollbackOutlined from '@ant-design/icons/RollbackOutlined';
import SafetyCertificateOutlined from '@ant-design/icons/SafetyCertificateOutlined';
import SignatureOutlined from '@ant-design/icons/SignatureOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import SwapOutlined from '@ant-design/icons/SwapOutlined';
import type { ReactNode } from 'react';
import type { CommitmentStatus } from '#libs/contracts/src/http/commitments.js';
import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { useTexts } from '../texts/language.js';

const looks: Readonly<Record<CommitmentStatus, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  DRAFT: { tone: 'still', icon: <EditOutlined aria-hidden /> },
  ISSUED: { tone: 'soon', icon: <FormOutlined aria-hidden /> },
  DISCARDED: { tone: 'still', icon: <StopOutlined aria-hidden /> },
  RETURNED: { tone: 'late', icon: <RollbackOutlined aria-hidden /> },
  SIGNED: { tone: 'under-way', icon: <SignatureOutlined aria-hidden /> },
  IN_FORCE: { tone: 'done', icon: <SafetyCertificateOutlined aria-hidden /> },
  EXPIRED: { tone: 'still', icon: <FieldTimeOutlined aria-hidden /> },
  SUPERSEDED: { tone: 'still', icon: <SwapOutlined aria-hidden /> },
  WITHDRAWN: { tone: 'still', icon: <StopOutlined aria-hidden /> },
  LAPSED: { tone: 'still', icon: <FieldTimeOutlined aria-hidden /> },
};

/** Where a commitment stands. */
export function StatusChip({ status }: { status: CommitmentStatus }) {
  const t = useTexts();
  const { tone, icon } = looks[status];
  return (
    <Chip tone={tone} icon={icon}>
      {t.status[status]}
    </Chip>
  );
}
