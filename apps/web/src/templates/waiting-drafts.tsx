import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { backToSentence } from '../page/back-to-sentence.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import { IssueDrafts } from './issue-drafts.js';

/** One's drafts from a template that wait to be issued, and after that where they are followed; else nothing. */
export function WaitingDrafts({ templateId, year }: { templateId: string; year: number }) {
  const t = useTexts();
  const [issued, setIssued] = useState(0);
  const read = useRead('listTemplateDrafts', { params: { id: templateId }, query: { year } });
  // The button that issued them is gone with them.
  useEffect(backToSentence, [read.data?.total]);
  if (read.error) return <ProblemBox error={read.error} again={read.refetch} />;
  return (
    <>
      {issued > 0 && (
        <NoticeBox tone="done">
          <strong>{t.templates.issued(issued)}</strong>
          <div>
            <Link to="/coverage" search={{ year }}>
              {t.process.toCoverage}
            </Link>
          </div>
        </NoticeBox>
      )}
      {read.data && read.data.items.length > 0 && (
        <IssueDrafts
          name={`issue.${templateId}.${year}`}
          waiting={read.data}
          onIssued={(count) => setIssued((before) => before + count)}
        />
      )}
    </>
  );
}

export type Waiting = Reply<'listTemplateDrafts'>;
