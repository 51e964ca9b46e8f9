import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Note } from '../field/note.js';
import { useField } from '../field/use-field.js';

const SHOWN = 60;
const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** By what one recognises a note: its unit, and its first words. */
export function useNoteName(): (note: Note) => string {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { inspection } = useField();
  return (note) => {
    const { unitId } = note.value;
    const unit = inspection.units.find(({ id }) => id === unitId)?.name ?? '';
    switch (note.kind) {
      case 'FINDING': {
        const number = inspection.drafts.find(({ findingId }) => findingId === note.id)?.number;
        return t.field.named.FINDING(unit, number, short(note.value.seen));
      }
      case 'SESSION':
        return t.field.named.SESSION(unit, note.value.on === null ? '' : day(note.value.on));
      case 'ANSWER': {
        const { questionId } = note.value;
        const question = inspection.checklist.find(({ id }) => id === questionId)?.text ?? '';
        return t.field.named.ANSWER(unit, short(question));
      }
    }
  };
}
