import { useTexts } from '../texts/language.js';
import { NotFound } from './not-found.js';
import { Page } from './page.js';

/** An address that no page has. */
export function NotFoundPage() {
  const t = useTexts();
  return (
    <Page title={t.state.notFound}>
      <NotFound />
    </Page>
  );
}
