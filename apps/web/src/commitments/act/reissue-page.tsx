import { getRouteApi } from '@tanstack/react-router';
import { pendingOf } from '../one/edition-of.js';
import { ActPage } from './act-page.js';
import { ReissueEditor } from './reissue-editor.js';

const route = getRouteApi('/shell/commitments/$id/reissue');

/** The assigner offers another text: written on what was issued, or on what the signatory would sign. */
export function ReissuePage() {
  const { id } = route.useParams();
  const { from } = route.useSearch();
  return (
    <ActPage id={id} action="REISSUE">
      {(commitment) => {
        const edition = pendingOf(commitment);
        return (
          edition && (
            <ReissueEditor
              key={`${edition.number} ${from ?? ''}`}
              of={commitment}
              edition={edition}
              fromProposal={from === 'proposal'}
            />
          )
        );
      }}
    </ActPage>
  );
}
