import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { useAct } from '../api/use-act.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { EndOn } from './end-on.js';
import { TakePosition } from './take-position.js';

/** The positions held, from when to when; a new one, the end of one. */
export function PersonPositions({ person, editable }: { person: PersonRow; editable: boolean }) {
  const t = useTexts();
  const { day } = useFormats();
  const leave = useAct('leavePosition');
  return (
    <div className="panel">
      <ul className="lined">
        {person.positions.map(({ id: positionId, title, unit, head, from, to }) => (
          <li key={positionId} className="lined-row row">
            <span style={{ flex: '1 1 240px' }}>
              <strong>{title}</strong>
              {head && <span className="quiet small"> · {t.people.head}</span>}
              <span className="person-post">{unit.name}</span>
            </span>
            <span className="quiet small">
              {t.units.fromTo(day(from), to === null ? undefined : day(to))}
            </span>
            {editable && to === null && (
              <EndOn
                label={t.people.leave}
                note={head ? t.people.leaveHead : undefined}
                busy={leave.isPending}
                onEnd={(on) =>
                  leave.mutate({
                    params: { id: person.id, positionId },
                    body: { version: person.version, on },
                  })
                }
              />
            )}
          </li>
        ))}
        {person.positions.length === 0 && <li className="lined-row quiet">{t.people.noPosition}</li>}
      </ul>
      <ProblemBox error={leave.error} />
      {editable && <TakePosition person={person} />}
    </div>
  );
}
