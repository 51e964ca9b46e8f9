import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChosenChips } from '../../page/chosen-chips.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

const route = getRouteApi('/shell/plans');

/** What was asked for by a number elsewhere and has no choice of its own here; each can be taken off. */
export function ChosenPlans() {
  const t = useRemediationTexts();
  const { own, status } = route.useSearch();
  const navigate = useNavigate({ from: '/plans' });
  const said = [
    ['own', own && t.plans.ownOnly],
    ['status', status && t.reform.planStatus[status]],
  ] as const;
  const chosen = said.flatMap(([name, words]) =>
    words === undefined
      ? []
      : [
          {
            name,
            words,
            onRemove: () => void navigate({ search: ({ [name]: _, ...rest }) => rest, replace: true }),
          },
        ],
  );
  return <ChosenChips chosen={chosen} />;
}
