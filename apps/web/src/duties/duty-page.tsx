import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { isMissing } from '../api/problems.js';
import { useRead } from '../api/use-read.js';
import { NotFoundPage } from '../page/not-found-page.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { AskExtension } from './ask-extension.js';
import { DecideExtension } from './decide-extension.js';
import { DutyActions } from './duty-actions.js';
import { DutyHead } from './duty-head.js';
import { DutyLadder } from './duty-ladder.js';
import { DutyLedger } from './duty-ledger.js';
import { DutySentence } from './duty-sentence.js';
import { DutyTimeline } from './duty-timeline.js';
import { ExtensionFacts } from './extension-facts.js';
import './duties.css';

const route = getRouteApi('/shell/duties/$id');

/** One duty: where it stands, its dates and why, requests for more time, what happened, and the ledger. */
export function DutyPage() {
  const t = useTexts();
  const { id } = route.useParams();
  const [asking, setAsking] = useState(false);
  const read = useRead('getDuty', { params: { id } });
  if (isMissing(read.error)) return <NotFoundPage />;
  return (
    <Page
      title={t.dutyPage.title}
      sentence={read.data ? <DutySentence of={read.data} /> : t.dutyPage.title}
      under={read.data?.duty.title}
    >
      <Reading of={read}>
        {(detail) => {
          const pending = detail.extensions.find(({ state }) => state === 'ASKED');
          return (
            <>
              <DutyHead of={detail} />
              {asking && detail.may.ask && detail.duty.dueOn !== null && (
                <AskExtension dutyId={id} dueOn={detail.duty.dueOn} onAsked={() => setAsking(false)} />
              )}
              {detail.extensions.length > 0 && (
                <Section title={t.dutyPage.requests}>
                  <ul className="panel lined">
                    {detail.extensions.map((extension) => (
                      <li key={extension.id} className="lined-row stack">
                        <ExtensionFacts of={extension} />
                        {detail.may.decide && extension === pending && (
                          <DecideExtension dutyId={id} of={extension} />
                        )}
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              <Section title={t.dutyPage.happened}>
                <DutyTimeline happenings={detail.happenings} />
              </Section>
              <Section title={t.dutyPage.ledger} aside={t.dutyPage.ledgerHint}>
                <div className="stack">
                  <DutyLadder of={detail} />
                  <DutyLedger lines={detail.ledger} />
                </div>
              </Section>
              <DutyActions of={detail} pending={pending} asking={asking} onAsk={() => setAsking(true)} />
            </>
          );
        }}
      </Reading>
    </Page>
  );
}
