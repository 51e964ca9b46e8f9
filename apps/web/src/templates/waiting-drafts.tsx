import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { ProblemBox } from '../page/problem-box.js';
import { IssueDrafts } from './issue-drafts.js';

/** One's drafts from a template that wait to be issued; nothing where there are none. */
export function WaitingDrafts({ templateId, year }: { templateId: string; year: number }) {
  const read = useRead('listTemplateDrafts', { params: { id: templateId }, query: { year } });
  if (read.error) return <ProblemBox error={read.error} again={read.refetch} />;
  if (!read.data || read.data.items.length === 0) return null;
  return <IssueDrafts name={`issue.${templateId}.${year}`} waiting={read.data} />;
}

export type Waiting = Reply<'listTemplateDrafts'>;
