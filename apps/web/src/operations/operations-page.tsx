import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Segmented from 'antd/es/segmented';
import { useHeld, useRead } from '../api/use-read.js';
import { NoPermission } from '../page/no-permission.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { SendingSection } from '../sending/sending-section.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { DeadLetters } from './dead-letters.js';
import { FailedDeliveries } from './failed-deliveries.js';
import { FailedSteps } from './failed-steps.js';
import { RelayState } from './relay-state.js';

const route = getRouteApi('/shell/operations');
const states = ['DEAD', 'WAITING', 'REDRIVEN'] as const;
/** Where the API shows its queues. */
const QUEUES = '/api/admin/queues';

/** Whether events reach everybody who must hear of them, and those that somebody gave up on. */
export function OperationsPage() {
  const t = useTexts();
  const session = useSession();
  return holds(session, ['ADMINISTRATOR', 'AUDITOR']) ? (
    <Operations administers={holds(session, ['ADMINISTRATOR'])} />
  ) : (
    <Page title={t.nav.operations}>
      <NoPermission needs="ADMINISTRATOR" />
    </Page>
  );
}

function Operations({ administers }: { administers: boolean }) {
  const t = useTexts();
  const { state = 'DEAD' } = route.useSearch();
  const navigate = useNavigate({ from: '/operations' });
  const relay = useRead('getRelay', {}, { every: 5_000 });
  const { demo } = useHeld('getWelcome', {});
  const failed = useRead('listFailedSteps', { query: { limit: 200 } });
  const dead = relay.data?.consumers.reduce((sum, consumer) => sum + consumer.dead, 0);
  const steps = failed.data?.total ?? 0;
  const lost = useRead('listFailedDeliveries', { query: { limit: 200 } }).data?.total ?? 0;
  return (
    <Page
      title={t.nav.operations}
      sentence={
        dead === undefined
          ? t.nav.operations
          : [
              ...(dead > 0 || steps + lost === 0 ? [t.operations.sentence(dead)] : []),
              ...(steps > 0 ? [t.failedSteps.sentence(steps)] : []),
              ...(lost > 0 ? [t.failedDeliveries.sentence(lost)] : []),
            ].join(' ')
      }
      {...(demo && relay.data && { under: t.operations.realTime })}
    >
      <Section title={t.operations.relay} aside={t.operations.relayHint}>
        <Reading of={relay}>{(data) => <RelayState relay={data} />}</Reading>
      </Section>
      <Section title={t.operations.letters}>
        <div className="stack">
          <div>
            <Segmented
              aria-label={t.list.status}
              value={state}
              options={states.map((value) => ({ value, label: t.operations.state[value] }))}
              onChange={(value) => void navigate({ search: { state: value } })}
            />
          </div>
          <DeadLetters state={state} redrives={administers} />
        </div>
      </Section>
      <Section title={t.failedSteps.steps} aside={t.failedSteps.hint}>
        <div className="stack">
          <FailedSteps retries={administers} />
        </div>
      </Section>
      <Section title={t.failedDeliveries.deliveries} aside={t.failedDeliveries.hint}>
        <div className="stack">
          <FailedDeliveries retries={administers} />
        </div>
      </Section>
      <SendingSection administers={administers} />
      {administers && (
        <Section title={t.operations.queues}>
          <p>
            <a href={QUEUES} target="_blank" rel="noreferrer">
              {t.operations.openQueues}
            </a>
          </p>
        </Section>
      )}
    </Page>
  );
}
