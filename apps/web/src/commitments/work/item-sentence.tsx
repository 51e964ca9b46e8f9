import { localDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { dueWords } from '../../terms-of-time/due-words.js';
import { useNamed } from '../../session/use-named.js';
import { answerOf, type Item } from './items.js';

/** Where an item stands and who is to do something about it, in one sentence. */
export function ItemSentence({ item: { work, creditor, duty } }: { item: Item }) {
  const t = useTexts();
  const { day, number } = useFormats();
  const { named, begins } = useNamed();
  const stands = duty ? dueWords(t, duty) : t.due.timing.NO_DEADLINE;
  const claim = work.claims.at(-1);
  const on = (at: string | null | undefined) => (at ? day(localDay(at)) : '');
  switch (work.status) {
    case 'NOT_STARTED':
      return t.atWork.sentence.NOT_STARTED(begins(work.performer), stands);
    case 'IN_PROGRESS':
      return t.atWork.sentence.IN_PROGRESS(begins(work.performer), number(work.percent), stands);
    case 'AWAITING_CONFIRMATION':
      return t.atWork.sentence.AWAITING_CONFIRMATION(
        { who: begins(claim?.by ?? work.performer), day: on(claim?.at) },
        named(creditor),
      );
    case 'REWORK':
      return claim && answerOf(work, claim.number) === 'SENT_BACK'
        ? t.atWork.sentence.REWORK(begins(creditor), stands)
        : t.atWork.sentence.reopened(stands);
    case 'COMPLETED':
      return t.atWork.sentence.COMPLETED({ who: named(creditor), day: on(claim?.answeredAt) });
  }
}
