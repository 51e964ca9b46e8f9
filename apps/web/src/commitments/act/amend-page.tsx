import { getRouteApi } from '@tanstack/react-router';
import { editionOf } from '../one/edition-of.js';
import { ActPage } from './act-page.js';
import { AmendEditor } from './amend-editor.js';

const route = getRouteApi('/shell/commitments/$id/amend');

/** Either side proposes other terms for a commitment in force. */
export function AmendPage() {
  const { id } = route.useParams();
  return (
    <ActPage id={id} action="PROPOSE_AMENDMENT">
      {(commitment) => {
        const edition = editionOf(commitment);
        return edition && <AmendEditor key={edition.number} of={commitment} edition={edition} />;
      }}
    </ActPage>
  );
}
