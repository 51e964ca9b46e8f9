import type { ReactNode } from 'react';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import type { Reply } from '../../api/endpoints.js';
import { DueChip } from '../../terms-of-time/due-chip.js';
import { DueDate } from '../../terms-of-time/due-date.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { baselineWords, measureWords, targetWords } from '../indicator-words.js';
import { ItemTime } from '../item-time.js';
import { ClarityRow, type Clarity } from './clarity-row.js';

interface Props {
  readonly item: DraftTerms['items'][number];
  readonly number: number;
  readonly person: Reply<'getCommitment'>['people'][number] | undefined;
  readonly duty: Duty | undefined;
  readonly missing: readonly Clarity[];
}

/** One promise by its six clarities. */
export function TermsItem({ item, number, person, duty, missing }: Props) {
  const t = useTexts();
  const formats = useFormats();
  const { indicator } = item;
  const row = (clarity: Clarity, words: ReactNode) => (
    <ClarityRow clarity={clarity} missing={missing.includes(clarity)}>
      {words}
    </ClarityRow>
  );
  return (
    <li id={item.id} className="paper-item">
      <p className="paper-task">
        <strong>{number}.</strong>{' '}
        {item.task === '' ? <em className="quiet">{t.commitment.noTask}</em> : item.task}
      </p>
      {duty && (
        <p className="row paper-due">
          <DueChip duty={duty} />
          <DueDate due={duty} />
        </p>
      )}
      <dl className="clarities">
        {row('PERSON', person ? `${person.name}${person.post === null ? '' : `, ${person.post}`}` : null)}
        {row('AUTHORITY', item.authority)}
        {row('RESPONSIBILITY', item.responsibility)}
        {row('PRODUCT', item.product)}
        {row('TIME', item.time && <ItemTime time={item.time} />)}
        {indicator && (
          <div className="clarity">
            <dt>{t.indicator.title}</dt>
            <dd>
              {measureWords(indicator)}: <strong>{targetWords(t, formats, indicator)}</strong>
              {indicator.baseline !== null &&
                ` · ${t.indicator.from(baselineWords(formats, indicator) ?? '')}`}
              {indicator.rollUp !== null &&
                ` · ${t.indicator.rolledUp(t.indicator.rollUp[indicator.rollUp])}`}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
