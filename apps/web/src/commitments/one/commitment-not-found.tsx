import { Link } from '@tanstack/react-router';
import { NotFound } from '../../page/not-found.js';
import { Page } from '../../page/page.js';
import { useTexts } from '../../texts/language.js';

/** No commitment has this address, or none that this reader may see. */
export function CommitmentNotFound() {
  const t = useTexts();
  return (
    <Page title={t.commitment.notFound}>
      <NotFound back={<Link to="/commitments">{t.commitment.toList}</Link>} />
    </Page>
  );
}
