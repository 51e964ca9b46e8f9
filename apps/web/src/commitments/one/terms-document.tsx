import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { TermsItem } from './terms-item.js';
import './terms-document.css';

type Commitment = Reply<'getCommitment'>;

/** The terms as they are read on paper. The words of the document stay Vietnamese in either language. */
export function TermsDocument({ of }: { of: Commitment }) {
  const t = useTexts();
  const { terms, people, gaps, duties, signatory, assigner } = of;
  const named = new Map([...people, signatory, assigner].map((person) => [person.id, person]));
  return (
    <article className="panel paper" lang="vi">
      <h3>{terms.title}</h3>
      {terms.legalBases.length > 0 && (
        <ul className="paper-bases">
          {terms.legalBases.map((basis) => (
            <li key={basis}>{basis};</li>
          ))}
        </ul>
      )}
      {terms.items.length === 0 && <p className="quiet">{t.commitment.noItems}</p>}
      <ol className="paper-items">
        {terms.items.map((item, at) => (
          <TermsItem
            key={item.id}
            item={item}
            number={at + 1}
            person={item.personId === null ? undefined : named.get(item.personId)}
            duty={duties.find((duty) => duty.item === item.id)}
            missing={gaps.filter(({ itemId }) => itemId === item.id).map(({ clarity }) => clarity)}
          />
        ))}
      </ol>
      {terms.consequence !== '' && <p className="paper-consequence">{terms.consequence}</p>}
    </article>
  );
}
