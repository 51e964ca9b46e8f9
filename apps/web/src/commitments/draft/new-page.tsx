import { getRouteApi } from '@tanstack/react-router';
import { NoPermission } from '../../page/no-permission.js';
import { Page } from '../../page/page.js';
import { useToday } from '../../session/read-welcome.js';
import { holds, useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { DraftEditor } from './draft-editor.js';
import { emptyForm } from './draft-form.js';
import { FromTemplate } from './from-template.js';

const route = getRouteApi('/shell/commitments/new');

/** A new draft: for one person, or for all heads below a unit. */
export function NewPage() {
  const t = useTexts();
  const session = useSession();
  const { to, unitId, template, number, year: ofYear } = route.useSearch();
  const year = Number(useToday().slice(0, 4));
  const initial = { ...emptyForm(year, t.draft.defaultTitle(year)), unitId: unitId ?? null };
  if (!holds(session, ['ASSIGNER']))
    return (
      <Page title={t.draft.title}>
        <NoPermission needs="ASSIGNER" />
      </Page>
    );
  if (template !== undefined && number !== undefined && unitId !== undefined)
    return <FromTemplate drafting={{ templateId: template, number, unitId, year: ofYear ?? year }} />;
  return to === 'all' ? (
    <DraftEditor key="all" name="all" many initial={initial} />
  ) : (
    <DraftEditor key="one" name="new" many={false} initial={initial} />
  );
}
