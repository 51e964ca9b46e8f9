import { Page } from '../page/page.js';
import { NoPermission } from '../page/no-permission.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { emptyTemplate } from './template-form.js';
import { TemplateEditor } from './template-editor.js';

/** A new template. */
export function NewTemplatePage() {
  const t = useTexts();
  if (holds(useSession(), ['ASSIGNER']))
    return <TemplateEditor initial={emptyTemplate(t.templates.defaultTitle)} />;
  return (
    <Page title={t.templates.title}>
      <NoPermission needs="ASSIGNER" />
    </Page>
  );
}
