import { Link } from '@tanstack/react-router';
import LockOutlined from '@ant-design/icons/LockOutlined';
import { ApiProblem } from '../api/problems.js';
import type { OfficialFunction } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { Empty } from './empty.js';

interface Props {
  readonly error?: unknown;
  /** The function without which the page is of no use. */
  readonly needs?: OfficialFunction;
}

/** One may not see this, who can, and who can help. */
export function NoPermission({ error, needs }: Props) {
  const t = useTexts();
  const advice = needs === undefined ? t.state.noPermissionAdvice : t.state.whoHolds(t.functions[needs]);
  return (
    <div className="panel">
      <Empty icon={<LockOutlined aria-hidden />}>
        <strong>{t.state.noPermission}</strong>
        <br />
        {error instanceof ApiProblem ? error.problem.detail : advice}
        <br />
        <Link to="/">{t.state.toMyWork}</Link>
      </Empty>
    </div>
  );
}
