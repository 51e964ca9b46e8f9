import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChosenChips } from '../../page/chosen-chips.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

const route = getRouteApi('/shell/findings');

/** What was asked for by a number elsewhere and has no field of its own here; each can be taken off. */
export function ChosenFindings() {
  const t = useRemediationTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/findings' });
  const words = { own: t.findings.ownOnly, repeated: t.findings.repeated };
  const chosen = (['own', 'repeated'] as const)
    .filter((name) => asked[name] === 'true')
    .map((name) => ({
      name,
      words: words[name],
      onRemove: () => void navigate({ search: ({ [name]: _, ...rest }) => rest, replace: true }),
    }));
  return <ChosenChips chosen={chosen} />;
}
