import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';
import { near } from './by-nearness.js';

/** How much there is, how much of it is late or near, what is to be signed for others, what others ask for, and how much they have let pass. */
export function MyWorkSentence({ work }: { work: Reply<'getMyWork'> }) {
  const t = useTexts();
  const { duties, overdue, dueSoon, forOthers, owedToMe } = work;
  // The menu counts the same ones, so that nothing more is asked for.
  const requests = useRead('listExtensions', {}).data?.toDecide.length ?? 0;
  return (
    <Sentence
      text={t.myWork.sentence({
        duties: duties.length - near(duties, 'submitted').length,
        overdue,
        dueSoon,
        forOthers: forOthers.reduce((sum, { count }) => sum + count, 0),
        requests,
        owedToMe: owedToMe.length,
      })}
      links={{
        duties: (words) => <a href="#duties">{words}</a>,
        late: (words) => (
          <a href="#duties" className="late">
            {words}
          </a>
        ),
        forOthers: (words) => <a href="#for-others">{words}</a>,
        requests: (words) => <Link to="/extensions">{words}</Link>,
        owed: (words) => (
          <a href="#owed" className="late">
            {words}
          </a>
        ),
      }}
    />
  );
}
