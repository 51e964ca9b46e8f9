import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import type { Reply } from '../api/endpoints.js';
import { Chip } from '../page/chip.js';
import { useTexts } from '../texts/language.js';
import { WebhookActs } from './webhook-acts.js';

interface Props {
  readonly sending: Reply<'getSending'>;
  readonly administers: boolean;
}

/** The gateway for short messages: where it is, how it does, and what its administrator can do about it. */
export function WebhookPanel({ sending: { version, webhook }, administers }: Props) {
  const t = useTexts();
  return (
    <div className="panel padded stack">
      <div>
        <h3 className="sending-part">{t.sending.webhook}</h3>
        <p className="quiet small">{t.sending.webhookHint}</p>
      </div>
      {webhook === null ? (
        <p>{t.sending.noWebhook}</p>
      ) : (
        <p className="sending-url">
          {webhook.url}{' '}
          {webhook.enabled ? (
            <Chip tone="done" icon={<CheckOutlined aria-hidden />}>
              {t.sending.enabled}
            </Chip>
          ) : (
            <Chip tone="late" icon={<ExclamationCircleOutlined aria-hidden />}>
              {t.sending.disabled}
            </Chip>
          )}
        </p>
      )}
      {webhook !== null && webhook.failures > 0 && (
        <p>{t.sending.failing(webhook.failures, webhook.error ?? '')}</p>
      )}
      {administers && <WebhookActs version={version} webhook={webhook} />}
    </div>
  );
}
