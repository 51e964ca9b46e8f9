import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/language.js';
import { Empty } from './empty.js';

/** Nothing lives at this address, or not for this reader. */
export function NotFound() {
  const t = useTexts();
  return (
    <div className="panel">
      <Empty icon={<QuestionCircleOutlined aria-hidden />}>
        {t.state.notFoundAdvice}
        <br />
        <Link to="/">{t.state.toMyWork}</Link>
      </Empty>
    </div>
  );
}
