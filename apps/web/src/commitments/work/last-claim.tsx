import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { upperFirst } from '../../texts/upper-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { answerOf, type ItemAtWork } from './items.js';

/** The last time it was said to be done and how that was answered, in the words of both; the evidence stands below. */
export function LastClaim({ work }: { work: ItemAtWork }) {
  const t = useTexts();
  const { moment } = useFormats();
  const claim = work.claims.at(-1);
  if (!claim) return null;
  const answer = answerOf(work, claim.number) ?? claim.answer;
  return (
    <Section title={t.atWork.claims} aside={t.atWork.claim(claim.number)}>
      <div className="panel padded stack">
        <p>
          {t.atWork.claimedAt(claim.by.name, moment(claim.at))}
          {claim.note !== null && <span className="said">“{claim.note}”</span>}
        </p>
        <p>
          <strong>{upperFirst(t.atWork.answer[answer])}</strong>
          {claim.answeredAt !== null && <span className="quiet">, {moment(claim.answeredAt)}</span>}
          {claim.reason !== null && <span className="said">“{claim.reason}”</span>}
        </p>
      </div>
    </Section>
  );
}
