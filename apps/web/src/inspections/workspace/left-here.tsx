import { FieldContext } from '../field/use-field.js';
import type { Inspection } from '../field/note.js';
import { useNotes } from '../field/use-notes.js';
import { DeviceState } from './device-state.js';

/** What did not arrive before the inspection was over: still there, to be copied or thrown away. */
export function LeftHere({ inspection }: { inspection: Inspection }) {
  const notes = useNotes(inspection);
  if (!notes.notes.some(({ standing }) => standing === 'OVER')) return null;
  return (
    <FieldContext value={{ inspection, notes, noting: false }}>
      <DeviceState />
    </FieldContext>
  );
}
