import type { Reply } from '../api/endpoints.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';

/** How much there is, and how much of it is late or near. */
export function MyWorkSentence({ work }: { work: Reply<'getMyWork'> }) {
  const t = useTexts();
  const { duties, overdue, dueSoon } = work;
  return (
    <Sentence
      text={t.myWork.sentence({ duties: duties.length, overdue, dueSoon })}
      links={{
        duties: (words) => <a href="#duties">{words}</a>,
        late: (words) => (
          <a href="#duties" className="late">
            {words}
          </a>
        ),
      }}
    />
  );
}
