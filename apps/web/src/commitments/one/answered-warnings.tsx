import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { warningWords } from '../warning-words.js';
import type { Edition } from './edition-of.js';
import './commitment.css';

/** What was warned of when a text was offered, and what who offered it answered. */
export function AnsweredWarnings({ edition: { warnings, terms } }: { edition: Edition }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul className="panel lined">
      {warnings.map(({ warning, answer }) => (
        <li key={`${warning.code} ${warning.itemId}`} className="lined-row">
          <p>{warningWords(t, formats, terms.items, warning)}</p>
          <p className="own-words" lang="vi">
            {answer ?? t.commitment.erased}
          </p>
        </li>
      ))}
    </ul>
  );
}
