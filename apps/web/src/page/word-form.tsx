import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ActForm } from './act-form.js';
import { NoteField } from './note-field.js';

interface Props<Input> {
  readonly act: UseMutationResult<unknown, Error, Input>;
  readonly label: string;
  readonly done: string;
  readonly field: string;
  /** Whether words must be said. */
  readonly needed: boolean;
  readonly words: { readonly text: string; readonly write: (words: string) => void };
  readonly input: (words: string) => Input;
  readonly children?: ReactNode;
}

/** An act with words: a reason that must be given, or a note that may. */
export function WordForm<Input>({ act, label, done, field, needed, words, input, children }: Props<Input>) {
  const said = words.text.trim();
  return (
    <ActForm
      act={act}
      label={label}
      done={done}
      ready={!needed || said !== ''}
      onSubmit={() => act.mutate(input(said))}
    >
      {children}
      <NoteField label={field} value={words.text} onChange={words.write} />
    </ActForm>
  );
}
