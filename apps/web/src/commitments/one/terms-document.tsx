import { Link } from '@tanstack/react-router';
import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { numbersOf } from '../compare/terms-differences.js';
import { TermsItem } from './terms-item.js';
import './terms-document.css';

interface Props {
  readonly terms: DraftTerms;
  readonly of: Pick<Reply<'getCommitment'>, 'people' | 'gaps' | 'duties'>;
}

const sides = ['SIGNATORY', 'ASSIGNER'] as const;

/** A text as it is read on paper, with what each side promises. The words of the document stay Vietnamese in either language. */
export function TermsDocument({ terms, of: { people, gaps, duties } }: Props) {
  const t = useTexts();
  const named = new Map(people.map((person) => [person.id, person]));
  const numbers = numbersOf(terms.items);
  const both = terms.items.some(({ side }) => side === 'ASSIGNER');
  return (
    <article className="panel paper" lang="vi">
      <h3>{terms.title}</h3>
      {terms.supersedes !== null && (
        <p className="paper-supersedes">
          <Link to="/commitments/$id" params={{ id: terms.supersedes }}>
            {t.commitment.supersedes}
          </Link>
        </p>
      )}
      {terms.legalBases.length > 0 && (
        <ul className="paper-bases">
          {terms.legalBases.map((basis) => (
            <li key={basis}>{basis};</li>
          ))}
        </ul>
      )}
      {terms.items.length === 0 && <p className="quiet">{t.commitment.noItems}</p>}
      {sides.map((side) => {
        const items = terms.items.filter((item) => item.side === side);
        if (items.length === 0) return null;
        return (
          <div key={side} className="paper-side">
            {both && <h4>{t.commitment.promises[side]}</h4>}
            <ol className="paper-items">
              {items.map((item) => (
                <TermsItem
                  key={item.id}
                  item={item}
                  number={numbers.get(item.id) ?? 0}
                  person={item.personId === null ? undefined : named.get(item.personId)}
                  duty={duties.find((duty) => duty.item === item.id)}
                  missing={gaps.filter(({ itemId }) => itemId === item.id).map(({ clarity }) => clarity)}
                />
              ))}
            </ol>
          </div>
        );
      })}
      {terms.clauses.length > 0 && (
        <div className="paper-side">
          <h4>{t.editor.clauses}</h4>
          <ul className="paper-clauses">
            {terms.clauses.map((clause) => (
              <li key={clause}>{clause}</li>
            ))}
          </ul>
        </div>
      )}
      {terms.consequence !== '' && <p className="paper-consequence">{terms.consequence}</p>}
    </article>
  );
}
