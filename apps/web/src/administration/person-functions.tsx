import Button from 'antd/es/button';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { useAct } from '../api/use-act.js';
import { ProblemBox } from '../page/problem-box.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { GrantFunction } from './grant-function.js';

/** What a person may, over which unit, from when to when. */
export function PersonFunctions({ person, editable }: { person: PersonRow; editable: boolean }) {
  const t = useTexts();
  const { day } = useFormats();
  const today = useToday();
  const revoke = useAct('revokeFunction');
  return (
    <div className="panel">
      <ul className="lined">
        {person.functions.map((held) => (
          <li key={held.id} className="lined-row row">
            <span style={{ flex: '1 1 240px' }}>
              <strong>{t.functions[held.function]}</strong>
              <span className="person-post">{held.unit.name}</span>
            </span>
            <span className="quiet small">
              {t.units.fromTo(day(held.from), held.to === null ? undefined : day(held.to))}
            </span>
            {editable && (held.to === null || held.to >= today) && (
              <Button
                size="small"
                loading={revoke.isPending && revoke.variables.params.functionId === held.id}
                onClick={() =>
                  revoke.mutate({
                    params: { id: person.id, functionId: held.id },
                    body: { version: person.version },
                  })
                }
              >
                {t.people.revoke}
              </Button>
            )}
          </li>
        ))}
        {person.functions.length === 0 && <li className="lined-row quiet">{t.people.noFunction}</li>}
      </ul>
      <ProblemBox error={revoke.error} />
      {editable && <GrantFunction person={person} />}
    </div>
  );
}
