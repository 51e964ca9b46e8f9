import Button from 'antd/es/button';
import Radio from 'antd/es/radio';
import { useId, useState } from 'react';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { differencesOf, isDecided, merged, type Side, type Value } from '../field/conflict.js';
import { missingIn } from '../field/missing.js';
import type { Note } from '../field/note.js';
import { theirsOf } from '../field/standing.js';
import { useField } from '../field/use-field.js';
import { useFieldWords } from './use-field-words.js';
import './workspace.css';

/** One's own words beside the newer ones of a colleague: whose count, field by field, or both. Nothing is overwritten unseen. */
export function Conflict({ note }: { note: Note }) {
  const t = useRemediationTexts();
  const name = useId();
  const { inspection, notes } = useField();
  const wordsOf = useFieldWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side | undefined>>>({});
  const names: Readonly<Record<string, string>> = t.field.fields;
  const theirs = theirsOf(note, inspection);
  if (!theirs) return null;
  const differences = differencesOf(note.value, theirs, note.base);
  const decided = isDecided(differences, chosen);
  const use = () => {
    const value = merged<Value>(note.value, theirs, note.base, chosen);
    const ready = missingIn({ kind: note.kind, value }).length === 0;
    // Put together of two notes of the kind that this one is.
    notes.keep({ ...note, value, base: theirs, ready } as Note);
  };
  return (
    <div className="conflict stack">
      <p className="small">{t.field.conflictHint}</p>
      {differences.map(({ field, mine, theirs: other, proposed, joins }) => (
        <fieldset key={field} className="bare">
          <legend>{names[field] ?? field}</legend>
          <Radio.Group
            className="conflict-sides"
            name={`${name} ${field}`}
            value={chosen[field] ?? proposed}
            onChange={({ target }) => setChosen({ ...chosen, [field]: target.value as Side })}
          >
            <Radio value="MINE">
              <span className="quiet small">{t.field.mine}</span>
              <span className="said">{wordsOf(field, mine)}</span>
            </Radio>
            <Radio value="THEIRS">
              <span className="quiet small">{t.field.theirs}</span>
              <span className="said">{wordsOf(field, other)}</span>
            </Radio>
            {joins && <Radio value="BOTH">{t.field.both}</Radio>}
          </Radio.Group>
        </fieldset>
      ))}
      {differences.length === 0 && <p className="small">{t.field.filesDiffer}</p>}
      <span className="row">
        <Button type="primary" disabled={!decided} onClick={use}>
          {t.field.useChosen}
        </Button>
        <Button onClick={() => notes.drop(note)}>{t.field.takeTheirs}</Button>
        {!decided && <span className="quiet small">{t.field.chooseFirst}</span>}
      </span>
    </div>
  );
}
