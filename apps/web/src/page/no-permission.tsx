import { Link } from '@tanstack/react-router';
import LockOutlined from '@ant-design/icons/LockOutlined';
import { ApiProblem } from '../api/problems.js';
import { useTexts } from '../texts/language.js';
import { Empty } from './empty.js';

/** One may not see this, and who can help. */
export function NoPermission({ error }: { error?: unknown }) {
  const t = useTexts();
  return (
    <div className="panel">
      <Empty icon={<LockOutlined aria-hidden />}>
        <strong>{t.state.noPermission}</strong>
        <br />
        {error instanceof ApiProblem ? error.problem.detail : t.state.noPermissionAdvice}
        <br />
        <Link to="/">{t.state.toMyWork}</Link>
      </Empty>
    </div>
  );
}
