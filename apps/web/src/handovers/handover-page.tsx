import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../api/problems.js';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { useNamed } from '../session/use-named.js';
import { useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { upperFirst } from '../texts/upper-first.js';
import { useFormats } from '../texts/use-formats.js';
import { CommitmentNotFound } from '../commitments/one/commitment-not-found.js';
import { AnswerHandover } from './answer-handover.js';
import { HandoverFacts } from './handover-facts.js';
import { HandoverRead } from './handover-read.js';
import { SettleHandover } from './settle-handover.js';
import { turnOf } from './turn-of.js';

const route = getRouteApi('/shell/commitments/$id/handover');

/** The last hand-over of a commitment: its successor answers here, the other side settles, anybody else reads. */
export function HandoverPage() {
  const t = useTexts();
  const { day } = useFormats();
  const { named } = useNamed();
  const { person } = useSession();
  const { id } = route.useParams();
  const read = useRead('getCommitment', { params: { id } });
  if (isMissing(read.error)) return <CommitmentNotFound />;
  const handover = read.data?.handovers.at(-1);
  const mine = read.data && handover && turnOf(handover, read.data)?.id === person.id;
  const sentence = !handover
    ? read.data && t.handovers.none
    : mine && handover.state === 'STATED'
      ? t.handovers.toAnswer(handover.from.name)
      : mine
        ? t.handovers.toSettle(handover.to.name)
        : upperFirst(
            t.handovers.stated[handover.state](named(handover.from), named(handover.to), day(handover.on)),
          );
  return (
    <Page
      title={t.handovers.answerTitle}
      sentence={sentence ?? t.handovers.answerTitle}
      under={read.data?.title}
    >
      <Reading of={read}>
        {(commitment) => {
          if (!handover)
            return (
              <div className="panel">
                <Empty>
                  <Link to="/commitments/$id" params={{ id }}>
                    {t.handovers.open}
                  </Link>
                </Empty>
              </div>
            );
          return (
            <>
              <HandoverFacts commitmentId={id} handover={handover} />
              {mine && handover.state === 'STATED' ? (
                <AnswerHandover commitment={commitment} handover={handover} />
              ) : mine ? (
                <SettleHandover commitment={commitment} handover={handover} />
              ) : (
                <HandoverRead handover={handover} turn={turnOf(handover, commitment)} />
              )}
            </>
          );
        }}
      </Reading>
    </Page>
  );
}
