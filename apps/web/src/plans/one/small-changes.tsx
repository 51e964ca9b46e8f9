import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { ChangesList } from '../changes-list.js';
import type { Plan } from '../plan.js';

/** What was put right since the approval without needing another one; nothing where nothing was. */
export function SmallChanges({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const { moment } = useFormats();
  const { approved } = plan;
  if (!approved || approved.smallChanges.length === 0) return null;
  return (
    <Section title={t.planPage.small} aside={t.planPage.smallHint}>
      <ul className="panel lined">
        {approved.smallChanges.map(({ at, by, hash, changes }) => (
          <li key={hash}>
            <p className="lined-row">
              <strong>{by.name}</strong> <span className="quiet small">{moment(at)}</span>
            </p>
            <ChangesList plan={plan} changes={changes} lines={approved.lines} before={[]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
