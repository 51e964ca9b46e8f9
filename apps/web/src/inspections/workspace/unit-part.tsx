import { ChecklistSection } from './checklist-section.js';
import { FindingsSection } from './findings-section.js';
import { SessionsSection } from './sessions-section.js';

interface Props {
  readonly unit: { readonly id: string; readonly name: string };
  readonly onOpenFinding: (findingId: string) => void;
}

/** What is noted of one unit: what was found, what was asked, and the meetings. */
export function UnitPart({ unit, onOpenFinding }: Props) {
  return (
    <>
      <FindingsSection unit={unit} onOpenFinding={onOpenFinding} />
      <ChecklistSection unitId={unit.id} />
      <SessionsSection unitId={unit.id} />
    </>
  );
}
