import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly units: Reply<'checkTemplateSheet'>['leftOut'];
}

/** For whom nothing is drafted, and why: folded away, since they may be many. */
export function LeftOutUnits({ units }: Props) {
  const t = useTexts();
  if (units.length === 0) return null;
  return (
    <details>
      <summary>{t.templates.leftOut(units.length)}</summary>
      <ul className="left-out">
        {units.map(({ unit, why }) => (
          <li key={unit.id}>
            <strong>{unit.name}</strong> · {t.process.why[why] ?? why}
          </li>
        ))}
      </ul>
    </details>
  );
}
