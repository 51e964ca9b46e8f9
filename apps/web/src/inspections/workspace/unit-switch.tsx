import { Link } from '@tanstack/react-router';
import { nameAmong } from '../../page/name-among.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useField } from '../field/use-field.js';
import './workspace.css';

/** The units of the inspection, each with what is noted of it and what of that is on this device alone. */
export function UnitSwitch({ chosen }: { chosen: string | undefined }) {
  const t = useRemediationTexts();
  const { inspection, notes } = useField();
  const { id, units, drafts } = inspection;
  return (
    <nav aria-label={t.inspections.units} className="unit-switch">
      {units.map((unit) => {
        const findings = drafts.filter(({ unitId }) => unitId === unit.id).length;
        const here = notes.notes.filter(
          ({ note, standing }) => note.value.unitId === unit.id && standing !== 'RECEIVED',
        ).length;
        return (
          <Link
            key={unit.id}
            to="/inspections/$id"
            params={{ id }}
            search={{ unitId: unit.id }}
            replace
            resetScroll={false}
            className={unit.id === chosen ? 'unit-tab chosen' : 'unit-tab'}
            {...(unit.id === chosen && { 'aria-current': 'true' })}
          >
            <strong>{nameAmong(units)(unit)}</strong>
            <span className="small">
              {t.inspections.findings(findings)}
              {here > 0 && ` · ${t.field.onlyHere(here)}`}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
