import { getRouteApi } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useTexts } from '../../texts/language.js';
import { CommitmentNotFound } from '../one/commitment-not-found.js';
import { DraftEditor } from './draft-editor.js';
import { formOf } from './form-of.js';

const route = getRouteApi('/shell/commitments/$id/draft');

/** A draft that the API holds, opened to be written on. */
export function RevisePage() {
  const t = useTexts();
  const { id } = route.useParams();
  const read = useRead('getCommitment', { params: { id } });
  if (isMissing(read.error)) return <CommitmentNotFound />;
  if (read.data?.status === 'DRAFT')
    return <DraftEditor name={id} many={false} initial={formOf(read.data)} latest={read.data} />;
  return (
    <Page title={t.draft.title}>
      <Reading of={read}>{() => <NoticeBox tone="under-way">{t.draft.issuedAlready}</NoticeBox>}</Reading>
    </Page>
  );
}
