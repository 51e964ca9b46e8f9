import Button from 'antd/es/button';
import Input from 'antd/es/input/Input';
import { useState, type SubmitEvent } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { CopyButton } from '../page/copy-button.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly version: number;
  readonly webhook: Reply<'getSending'>['webhook'];
}

/** Sets, tries, rotates, enables and removes the gateway; a new secret is shown this once. */
export function WebhookActs({ version, webhook }: Props) {
  const t = useTexts();
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string>();
  const set = useAct('setWebhook', (reply) => {
    setSecret(reply.secret);
    setUrl('');
  });
  const rotate = useAct('rotateWebhookSecret', (reply) => setSecret(reply.secret));
  const enable = useAct('enableWebhook');
  const remove = useAct('removeWebhook', () => setSecret(undefined));
  const ping = useAct('pingWebhook');
  const body = { version };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    set.mutate({ body: { ...body, url } });
  };
  const error = set.error ?? rotate.error ?? enable.error ?? remove.error ?? ping.error;
  return (
    <>
      {secret !== undefined && (
        <NoticeBox tone="done">
          <strong>{t.sending.secretOnce}</strong>
          <code className="secret">{secret}</code>
          {rotate.isSuccess && <p>{t.sending.rotated}</p>}
          <div>
            <CopyButton text={secret} />
          </div>
        </NoticeBox>
      )}
      {ping.data && (
        <NoticeBox tone={ping.data.taken ? 'done' : 'late'}>
          {ping.data.taken ? t.sending.pinged : t.sending.notPinged(ping.data.error ?? '')}
        </NoticeBox>
      )}
      {webhook !== null && (
        <div className="sending-acts">
          <Button loading={ping.isPending} onClick={() => ping.mutate({})}>
            {t.sending.ping}
          </Button>
          {!webhook.enabled && (
            <Button loading={enable.isPending} onClick={() => enable.mutate({ body })}>
              {t.sending.enable}
            </Button>
          )}
          <Button loading={rotate.isPending} onClick={() => rotate.mutate({ body })}>
            {t.sending.rotate}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ body })}>
            {t.sending.remove}
          </Button>
        </div>
      )}
      <form className="stack" onSubmit={submit}>
        <Field label={t.sending.url}>
          {(ids) => (
            <Input
              {...ids}
              type="url"
              required
              maxLength={500}
              placeholder="https://"
              autoComplete="off"
              value={url}
              onChange={({ target }) => setUrl(target.value)}
            />
          )}
        </Field>
        <ProblemBox error={error} />
        <div>
          <Button htmlType="submit" loading={set.isPending}>
            {webhook === null ? t.sending.setUrl : t.sending.changeUrl}
          </Button>
        </div>
      </form>
    </>
  );
}
