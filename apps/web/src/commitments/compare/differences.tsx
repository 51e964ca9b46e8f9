import { useMemo } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import type { ComparedText } from './compared-text.js';
import { FieldChange } from '../../page/compare/field-change.js';
import { wholeWords } from './field-words.js';
import { ItemChange } from './item-change.js';
import { differencesOf, type WholeField } from './terms-differences.js';
import '../../page/compare/compare.css';

const prose: ReadonlySet<WholeField> = new Set(['TITLE', 'BASES', 'CLAUSES', 'CONSEQUENCE']);

interface Props {
  readonly before: ComparedText;
  readonly after: ComparedText;
  readonly people: Reply<'getCommitment'>['people'];
}

/** In what the newer text differs from the older one: how much, said first, then each difference. */
export function Differences({ before, after, people }: Props) {
  const t = useTexts();
  const formats = useFormats();
  const saying = { t, formats, people };
  const { whole, items } = useMemo(() => differencesOf(before, after), [before, after]);
  const count = (wanted: (typeof items)[number]['kind']) =>
    items.filter(({ kind }) => kind === wanted).length;
  return (
    <div className="panel differences">
      <p className="differences-sum">
        <strong>
          {t.compare.sentence({
            added: count('ADDED'),
            dropped: count('DROPPED'),
            changed: count('CHANGED'),
            whole: whole.length,
          })}
        </strong>
        {whole.length + items.length > 0 && (
          <span className="quiet small">
            {t.compare.legend} <del>{t.compare.legendDropped}</del>, <ins>{t.compare.legendAdded}</ins>
          </span>
        )}
      </p>
      {whole.length > 0 && (
        <dl className="item-change">
          {whole.map((field) => (
            <FieldChange
              key={field}
              label={t.compare.whole[field]}
              before={wholeWords(saying, field, before)}
              after={wholeWords(saying, field, after)}
              prose={prose.has(field)}
            />
          ))}
        </dl>
      )}
      {items.length > 0 && (
        <ul>
          {items.map((difference) => (
            <ItemChange
              key={difference.kind === 'CHANGED' ? difference.after.id : difference.item.id}
              difference={difference}
              saying={saying}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
