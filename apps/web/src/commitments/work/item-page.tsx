import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NotFound } from '../../page/not-found.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { CommitmentNotFound } from '../one/commitment-not-found.js';
import { CausesSection } from './causes-section.js';
import { EvidenceSection } from './evidence-section.js';
import { IndicatorSection } from './indicator-section.js';
import { ItemActs } from './item-acts.js';
import { ItemHead } from './item-head.js';
import { ItemSentence } from './item-sentence.js';
import { ItemTimeline } from './item-timeline.js';
import { itemAbout, itemsOf } from './items.js';
import { LastClaim } from './last-claim.js';
import { SubtasksSection } from './subtasks-section.js';
import './work.css';

const route = getRouteApi('/shell/commitments/$id/items/$itemId');

/** One item at work: where it stands, what is shown for it, what others do of it, why it is late, what happened. */
export function ItemPage() {
  const t = useTexts();
  const { id, itemId } = route.useParams();
  const read = useRead('getCommitment', { params: { id } });
  if (isMissing(read.error)) return <CommitmentNotFound />;
  const items = read.data && itemsOf(read.data);
  const item = items && itemAbout(items, itemId);
  if (items && !item)
    return (
      <Page title={t.atWork.notFound}>
        <NotFound
          back={
            <Link to="/commitments/$id" params={{ id }}>
              {t.atWork.toCommitment}
            </Link>
          }
        />
      </Page>
    );
  return (
    <Page
      title={item ? t.atWork.number(item.number) : t.atWork.title}
      sentence={item ? <ItemSentence item={item} /> : t.atWork.title}
      under={read.data?.title}
    >
      <Reading of={{ ...read, data: item }}>
        {(found) => (
          <>
            <ItemHead commitmentId={id} item={found} />
            <LastClaim work={found.work} />
            <EvidenceSection commitmentId={id} work={found.work} />
            {found.terms.indicator && <IndicatorSection item={found} indicator={found.terms.indicator} />}
            <SubtasksSection commitmentId={id} unitId={read.data?.unit.id} work={found.work} about={itemId} />
            <CausesSection commitmentId={id} item={found} items={items ?? []} />
            <Section title={t.atWork.history}>
              <ItemTimeline item={found} />
            </Section>
            <ItemActs commitmentId={id} item={found} />
          </>
        )}
      </Reading>
    </Page>
  );
}
