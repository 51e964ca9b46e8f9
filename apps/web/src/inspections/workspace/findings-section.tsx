import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { findingAt } from '../field/theirs.js';
import type { FindingValue } from '../field/note.js';
import { useField } from '../field/use-field.js';
import { FindingRow } from './finding-row.js';

interface Props {
  readonly unit: { readonly id: string; readonly name: string };
  readonly onOpenFinding: (findingId: string) => void;
}

interface Listed {
  readonly id: string;
  readonly number: number | undefined;
  readonly value: FindingValue;
}

/** The findings of a unit by their numbers, and those at the end that have none yet: they are on this device alone. */
export function FindingsSection({ unit, onOpenFinding }: Props) {
  const t = useRemediationTexts();
  const { inspection, notes } = useField();
  const mine = notes.notes.flatMap(({ note }) => (note.kind === 'FINDING' ? [note] : []));
  const known = inspection.drafts.flatMap(({ findingId, number }): Listed[] => {
    const value = mine.find(({ id }) => id === findingId)?.value ?? findingAt(inspection, findingId);
    return value ? [{ id: findingId, number, value }] : [];
  });
  const fresh = mine
    .filter(({ id }) => !known.some((one) => one.id === id))
    .map(({ id, value }): Listed => ({ id, number: undefined, value }));
  const listed = [...known, ...fresh].filter(({ value }) => value.unitId === unit.id);
  return (
    <Section title={t.field.findingsOf(unit.name)} aside={t.inspections.findings(listed.length)}>
      <div className="panel">
        {listed.length === 0 ? (
          <p className="lined-row quiet">{t.field.noFindings}</p>
        ) : (
          <ul className="lined">
            {listed.map((one) => (
              <FindingRow key={one.id} {...one} onOpen={() => onOpenFinding(one.id)} />
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
