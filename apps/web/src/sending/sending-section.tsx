import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { NoticeBox } from '../page/notice-box.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { SendRulesForm } from './send-rules-form.js';
import { SentHours } from './sent-hours.js';
import { WebhookPanel } from './webhook-panel.js';
import './sending.css';

type Sending = Reply<'getSending'>;

const kinds = ['messages', 'overHourCap', 'overPersonCap', 'failed'] as const;

/** How the administration sends, what it holds back, and what its administrator can choose. */
export function SendingSection({ administers }: { administers: boolean }) {
  const t = useTexts();
  const sending = useRead('getSending', {}, { every: 10_000 });
  return (
    <Section title={t.sending.title} aside={t.sending.hint}>
      <Reading of={sending}>
        {(data) => (
          <div className="stack">
            <Held waiting={data.waiting} />
            {!data.mailLeaves && <NoticeBox tone="still">{t.sending.mailStays}</NoticeBox>}
            <SentHours hours={data.hours} />
            <SendRulesForm key={`rules ${data.version}`} sending={data} administers={administers} />
            <WebhookPanel sending={data} administers={administers} />
          </div>
        )}
      </Reading>
    </Section>
  );
}

/** Whether anything is held back, and what waits. */
function Held({ waiting }: { waiting: Sending['waiting'] }) {
  const t = useTexts();
  const { number } = useFormats();
  const held = waiting.overHourCap + waiting.overPersonCap;
  return (
    <>
      <NoticeBox tone={held > 0 ? 'soon' : 'done'}>
        {held > 0 ? t.sending.held(held) : t.sending.calm}
      </NoticeBox>
      <dl className="panel padded sending-counts">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt className="quiet small">{t.sending.waiting[kind]}</dt>
            <dd>{number(waiting[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
