import Button from 'antd/es/button';
import { useState } from 'react';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Note } from '../field/note.js';
import { useField } from '../field/use-field.js';

/** Throws a note away that is on this device alone: asked twice, since nobody else has it. */
export function ThrowAway({ note }: { note: Note }) {
  const t = useRemediationTexts();
  const { notes } = useField();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button size="small" onClick={() => setAsked(true)}>
        {t.field.throwAway}
      </Button>
    );
  return (
    <>
      <Button size="small" danger autoFocus onClick={() => notes.drop(note)}>
        {t.field.throwSure}
      </Button>
      <Button size="small" onClick={() => setAsked(false)}>
        {t.field.keepIt}
      </Button>
    </>
  );
}
