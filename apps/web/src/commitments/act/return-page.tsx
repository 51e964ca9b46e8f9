import { getRouteApi } from '@tanstack/react-router';
import { pendingOf } from '../one/edition-of.js';
import { ActPage } from './act-page.js';
import { ReturnEditor } from './return-editor.js';

const route = getRouteApi('/shell/commitments/$id/return');

/** The signatory sends a commitment back unsigned. */
export function ReturnPage() {
  const { id } = route.useParams();
  return (
    <ActPage id={id} action="RETURN">
      {(commitment) => {
        const edition = pendingOf(commitment);
        return edition && <ReturnEditor key={edition.number} of={commitment} edition={edition} />;
      }}
    </ActPage>
  );
}
