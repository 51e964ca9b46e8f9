import { getRouteApi } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { NoPermission } from '../page/no-permission.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { TemplateEditor } from './template-editor.js';

const route = getRouteApi('/shell/templates/$id/edit');

/** Another version of a template, which begins with the one in use. */
export function EditTemplatePage() {
  const t = useTexts();
  const { id } = route.useParams();
  const read = useRead('getTemplate', { params: { id } });
  const text = read.data?.versions[0]?.text;
  if (read.data?.mine && read.data.retiredAt === null && text)
    return (
      <TemplateEditor key={read.data.number} initial={{ unitId: read.data.unit.id, text }} of={read.data} />
    );
  return (
    <Page title={t.templates.title}>
      <Reading of={read}>
        {({ retiredAt }) =>
          retiredAt === null ? (
            <NoPermission needs="ASSIGNER" />
          ) : (
            <NoticeBox tone="still">{t.templates.retiredNote}</NoticeBox>
          )
        }
      </Reading>
    </Page>
  );
}
