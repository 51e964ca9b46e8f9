import { emptyLine } from './empty-line.js';
import type { LineChange, PlanLine } from './plan.js';
import { fieldWords, lineFields, type LineField, type Saying } from './field-words.js';

/** One changed field in words. */
export interface FieldChanged {
  readonly field: LineField;
  readonly before: string | null;
  readonly after: string | null;
}

type Changed = Extract<LineChange, { change: 'CHANGED' }>;

/** What a change says, in words. The contract leaves open what stands before and after: it is a value of the field named. */
export function changeWords(saying: Saying, { field, before, after }: Changed): FieldChanged {
  const say = (value: unknown) => fieldWords(saying, field, { ...emptyLine, [field]: value });
  return { field, before: say(before), after: say(after) };
}

/** In which fields two versions of a line read differently. */
export function fieldsChanged(saying: Saying, before: PlanLine, after: PlanLine): FieldChanged[] {
  return lineFields
    .map((field) => ({
      field,
      before: fieldWords(saying, field, before),
      after: fieldWords(saying, field, after),
    }))
    .filter((one) => one.before?.normalize('NFC') !== one.after?.normalize('NFC'));
}
