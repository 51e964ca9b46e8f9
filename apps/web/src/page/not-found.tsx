import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.js';
import { Empty } from './empty.js';

/** Nothing lives at this address, or not for this reader; and a way back, to one’s work where no other is named. */
export function NotFound({ back }: { back?: ReactNode }) {
  const t = useTexts();
  return (
    <div className="panel">
      <Empty icon={<QuestionCircleOutlined aria-hidden />}>
        {t.state.notFoundAdvice}
        <br />
        {back ?? <Link to="/">{t.state.toMyWork}</Link>}
      </Empty>
    </div>
  );
}
