import { getRouteApi } from '@tanstack/react-router';
import { SignaturePage } from './signature-page.js';

const route = getRouteApi('/shell/sign');

/** A signatory reads and signs. */
export function SignPage() {
  const { id, as } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <SignaturePage
      side="SIGNATORY"
      id={id}
      as={as}
      onAs={(chosen) =>
        void navigate({
          search: { ...(id !== undefined && { id }), ...(chosen !== undefined && { as: chosen }) },
          replace: true,
        })
      }
    />
  );
}
