import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { QuickChoice } from '../../page/quick-choice.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

const route = getRouteApi('/shell/findings');
const quick = ['mine', 'late', 'open'] as const;

/** What one looks for first, one touch each; a second one takes it off. */
export function QuickFilters() {
  const t = useRemediationTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/findings' });
  return (
    <div role="group" aria-label={t.findings.quick} className="row">
      {quick.map((name) => {
        const on = asked[name] === 'true';
        return (
          <QuickChoice
            key={name}
            on={on}
            onClick={() =>
              void navigate({ search: ({ [name]: _, ...rest }) => (on ? rest : { ...rest, [name]: 'true' }) })
            }
          >
            {t.findings[name]}
          </QuickChoice>
        );
      })}
    </div>
  );
}
