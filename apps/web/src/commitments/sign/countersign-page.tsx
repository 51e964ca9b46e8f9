import { getRouteApi } from '@tanstack/react-router';
import { SignaturePage } from './signature-page.js';

const route = getRouteApi('/shell/countersign');

/** An assigner countersigns, often many in one act. */
export function CountersignPage() {
  const { id, as } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <SignaturePage
      side="ASSIGNER"
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
