import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import type { ReactNode } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';

export type Clarity = Reply<'getCommitment'>['gaps'][number]['clarity'];

interface Props {
  readonly clarity: Clarity;
  readonly missing: boolean;
  readonly children: ReactNode;
}

/** One clarity of a promise: there, or missing. */
export function ClarityRow({ clarity, missing, children }: Props) {
  const t = useTexts();
  return (
    <div className={missing ? 'clarity missing' : 'clarity'}>
      <dt>
        {missing ? <ExclamationCircleOutlined aria-hidden /> : <CheckCircleFilled aria-hidden />}{' '}
        {t.clarity[clarity]}
      </dt>
      <dd>{missing ? t.commitment.missing : children}</dd>
    </div>
  );
}
