import { getRouteApi } from '@tanstack/react-router';
import { ActPage } from '../act/act-page.js';
import { pendingOf } from '../one/edition-of.js';
import { SignElsewhere } from './sign-elsewhere.js';

const route = getRouteApi('/shell/commitments/$id/sign-elsewhere');

/** Signed by one's own digital certificate, outside of this page: taken along as a PDF, brought back signed. */
export function SignElsewherePage() {
  const { id } = route.useParams();
  const { side = 'SIGNATORY', as } = route.useSearch();
  return (
    <ActPage id={id} action={side === 'SIGNATORY' ? 'SIGN' : 'COUNTERSIGN'} underAuthority={as !== undefined}>
      {(commitment) => {
        const edition = pendingOf(commitment);
        return (
          edition && (
            <SignElsewhere key={edition.number} of={commitment} edition={edition} side={side} as={as} />
          )
        );
      }}
    </ActPage>
  );
}
