import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Empty } from '../page/empty.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { EndedUnits } from '../handovers/ended-units.js';
import { NoticeList } from '../notices/notice-list.js';
import { DutyRow } from './duty-row.js';
import { MyDay } from './my-day.js';
import { SigningForOthers } from './signing-for-others.js';
import { SignatureRow } from './signature-row.js';
import { WaitingRequests } from './waiting-requests.js';
import './my-work.css';

/** More notices than this stand on their own page. */
const FEW_NOTICES = 5;
/** More signatures than these stand on the page where they are given. */
const FEW_SIGNATURES = 6;
/** What others have let pass stands whole among the late units. */
const FEW_OWED = 10;

const signatures: readonly string[] = ['SIGN', 'COUNTERSIGN'];

/** Signatures first, one's own and those for others, then what is owed by how near it is, then what others owe, then the news. */
export function MyWorkLists({ work }: { work: Reply<'getMyWork'> }) {
  const t = useTexts();
  const { toSign, toCountersign, forOthers, duties, owedToMe, notices } = work;
  const unread = notices.filter(({ readAt }) => readAt === null);
  // A signature owed stands above, with what is to be signed.
  const awaited = new Set([...toSign, ...toCountersign].map(({ id }) => id));
  const others = duties.filter(({ kind, sourceId }) => !signatures.includes(kind) || !awaited.has(sourceId));
  const nothing = [toSign, toCountersign, forOthers, others, owedToMe].every(({ length }) => length === 0);

  return (
    <div className="stack my-work" id="duties">
      {toSign.length > 0 && (
        <Section title={t.myWork.toSign}>
          <ul className="panel lined">
            {toSign.slice(0, FEW_SIGNATURES).map((row) => (
              <SignatureRow key={row.id} row={row} duties={duties} other={row.assigner} lead="title" />
            ))}
          </ul>
        </Section>
      )}
      {toCountersign.length > 0 && (
        <Section title={t.myWork.toCountersign} aside={t.myWork.count(toCountersign.length)}>
          <ul className="panel lined">
            {toCountersign.slice(0, FEW_SIGNATURES).map((row) => (
              <SignatureRow key={row.id} row={row} duties={duties} other={row.signatory} lead="unit" />
            ))}
            {toCountersign.length > FEW_SIGNATURES && (
              <li className="lined-row">
                <Link to="/countersign">{t.myWork.more(toCountersign.length - FEW_SIGNATURES)}</Link>
              </li>
            )}
          </ul>
        </Section>
      )}
      <SigningForOthers waiting={forOthers} />
      <WaitingRequests />
      <EndedUnits />
      <MyDay duties={others} />
      {nothing && (
        <div className="panel">
          <Empty>{t.myWork.nothing}</Empty>
        </div>
      )}
      {owedToMe.length > 0 && (
        <Section id="owed" title={t.myWork.owedToMe} aside={t.myWork.count(owedToMe.length)}>
          <ul className="panel lined">
            {owedToMe.slice(0, FEW_OWED).map((duty) => (
              <DutyRow
                key={`${duty.kind} ${duty.sourceId} ${duty.item}`}
                duty={duty}
                with={duty.owner}
                lead="unit"
              />
            ))}
            {owedToMe.length > FEW_OWED && (
              <li className="lined-row">
                <Link to="/late-units">{t.myWork.lateUnits(owedToMe.length - FEW_OWED)}</Link>
              </li>
            )}
          </ul>
        </Section>
      )}
      {unread.length > 0 && (
        <Section title={t.notices.title} aside={<Link to="/notices">{t.notices.all}</Link>}>
          <NoticeList notices={unread} atMost={FEW_NOTICES} />
        </Section>
      )}
    </div>
  );
}
