import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '../../page/new-id.js';
import { Page } from '../../page/page.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Inspection } from '../field/note.js';
import { FieldContext } from '../field/use-field.js';
import { useNotes } from '../field/use-notes.js';
import { namedUnits } from '../named-units.js';
import { DeviceState } from '../workspace/device-state.js';
import { FindingDrawer } from '../workspace/finding-drawer.js';
import { UnitPart } from '../workspace/unit-part.js';
import { UnitSwitch } from '../workspace/unit-switch.js';
import { InspectionActs } from './inspection-acts.js';
import { InspectionFacts } from './inspection-facts.js';

const route = getRouteApi('/shell/inspections/$id');

/** The inspection as the team works at it: unit by unit, with what is on this device alone said first. */
export function UnderWay({ inspection }: { inspection: Inspection }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { unitId } = route.useSearch();
  const notes = useNotes(inspection);
  const [opened, setOpened] = useState<string>();
  const noting = inspection.actions.includes('NOTE');
  const { units, drafts, decision } = inspection;
  const unit = units.find(({ id }) => id === unitId) ?? units[0];
  const here = notes.notes.filter(({ standing }) => standing !== 'RECEIVED').length;
  return (
    <FieldContext value={{ inspection, notes, noting }}>
      <Page
        title={inspection.title}
        sentence={t.field.sentence(namedUnits(units, t.inspections.moreUnits, 2), drafts.length, here)}
        under={`${t.inspections.byDecision(decision.number, day(decision.on))} · ${t.inspections.fromTo(day(inspection.from), day(inspection.to), inspection.from === inspection.to)}`}
      >
        {(noting || here > 0) && <DeviceState onOpenFinding={setOpened} />}
        <InspectionFacts inspection={inspection} />
        {units.length > 1 && <UnitSwitch chosen={unit?.id} />}
        {unit && <UnitPart key={unit.id} unit={unit} onOpenFinding={setOpened} />}
        <InspectionActs
          inspection={inspection}
          notes={notes}
          {...(noting && unit && { onNote: () => setOpened(newId()) })}
        />
        {unit && <FindingDrawer findingId={opened} unitId={unit.id} onClose={() => setOpened(undefined)} />}
      </Page>
    </FieldContext>
  );
}
