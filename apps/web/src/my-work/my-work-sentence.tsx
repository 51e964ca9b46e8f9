import type { Reply } from '../api/endpoints.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';

/** How much there is, how much of it is late or near, and how much others have let pass. */
export function MyWorkSentence({ work }: { work: Reply<'getMyWork'> }) {
  const t = useTexts();
  const { duties, overdue, dueSoon, owedToMe } = work;
  return (
    <Sentence
      text={t.myWork.sentence({ duties: duties.length, overdue, dueSoon, owedToMe: owedToMe.length })}
      links={{
        duties: (words) => <a href="#duties">{words}</a>,
        late: (words) => (
          <a href="#duties" className="late">
            {words}
          </a>
        ),
        owed: (words) => (
          <a href="#owed" className="late">
            {words}
          </a>
        ),
      }}
    />
  );
}
