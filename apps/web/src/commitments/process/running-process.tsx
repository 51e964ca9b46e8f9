import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { statusOf } from '../../api/problems.js';
import { useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { ProcessBar } from './process-bar.js';
import { putAway } from './started-processes.js';
import { useProcess } from './use-process.js';

/** One process that was started and left alone. */
export function RunningProcess({ id }: { id: string }) {
  const t = useTexts();
  const { person } = useSession();
  const { pathname } = useLocation();
  const { data, error } = useProcess(id);
  const gone = statusOf(error) === 404;
  useEffect(() => {
    if (gone) putAway(person.id, id);
  }, [gone, person.id, id]);
  if (!data || pathname === `/processes/${id}`) return null;
  const banner = data.kind === 'draft-from-sheet' ? t.templates.process.banner : t.process.banner;
  return (
    <div className="running">
      <Link to="/processes/$id" params={{ id }}>
        {banner[data.state]}
      </Link>
      <ProcessBar process={data} />
      {data.state !== 'RUNNING' && (
        <button type="button" className="plain-button linked" onClick={() => putAway(person.id, id)}>
          {t.process.putAway}
        </button>
      )}
    </div>
  );
}
