import DiffOutlined from '@ant-design/icons/DiffOutlined';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { Chip } from '../page/chip.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly of: Pick<CommitmentRow, 'status' | 'amendment' | 'edition'>;
}

/** That what waits is not the first text: an amendment of one in force, or one that was offered anew. */
export function TextChip({ of: { status, amendment, edition } }: Props) {
  const t = useTexts();
  const again = (status === 'ISSUED' || status === 'SIGNED') && (edition ?? 1) > 1;
  if (amendment === null && !again) return null;
  return (
    <Chip tone="under-way" icon={<DiffOutlined aria-hidden />}>
      {amendment === null ? t.amendment.reissued : t.amendment[amendment]}
    </Chip>
  );
}
