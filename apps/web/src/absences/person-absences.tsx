import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { BackOn } from './back-on.js';
import { RecordAbsence } from './record-absence.js';

/** When a person is and was away and who stands in; a new absence, an early end. */
export function PersonAbsences({ personId, editable }: { personId: string; editable: boolean }) {
  const t = useTexts();
  const { day } = useFormats();
  const today = useToday();
  const read = useRead('listAbsences', { params: { id: personId } });
  const end = useAct('endAbsence');
  return (
    <Reading of={read}>
      {({ version, absences }) => (
        <div className="panel">
          <ul className="lined">
            {absences.map(({ id: absenceId, from, to, deputy }) => (
              <li key={absenceId} className="lined-row row">
                <span style={{ flex: '1 1 240px' }}>
                  <strong>{t.units.fromTo(day(from), day(to))}</strong>
                  <span className="person-post">
                    {deputy === null ? t.absences.nobody : t.absences.deputy(deputy.name)}
                    {to < from && ` · ${t.absences.calledOff}`}
                    {from <= today && today <= to && ` · ${t.absences.now}`}
                  </span>
                </span>
                {editable && to >= from && to >= today && (
                  <BackOn
                    from={from > today ? from : today}
                    to={to}
                    busy={end.isPending}
                    onBack={(on) =>
                      end.mutate({ params: { id: personId, absenceId }, body: { version, on } })
                    }
                  />
                )}
              </li>
            ))}
            {absences.length === 0 && <li className="lined-row quiet">{t.absences.none}</li>}
          </ul>
          <ProblemBox error={end.error} />
          {editable && <RecordAbsence personId={personId} version={version} />}
        </div>
      )}
    </Reading>
  );
}
