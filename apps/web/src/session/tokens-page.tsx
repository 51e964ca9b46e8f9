import Button from 'antd/es/button';
import KeyOutlined from '@ant-design/icons/KeyOutlined';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { NewToken } from './new-token.js';

/** One's tokens for integrations: which there are, a new one, the end of one. */
export function TokensPage() {
  const t = useTexts();
  const { moment } = useFormats();
  const tokens = useRead('listTokens', {});
  const revoke = useAct('revokeToken');
  const live = tokens.data?.items.filter(({ revokedAt }) => revokedAt === null).length;
  return (
    <Page title={t.tokens.title} sentence={live === undefined ? t.tokens.title : t.tokens.sentence(live)}>
      <ProblemBox error={revoke.error} />
      <Reading of={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="panel">
              <Empty icon={<KeyOutlined aria-hidden />}>{t.tokens.none}</Empty>
            </div>
          ) : (
            <Sheet
              label={t.tokens.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'name', title: t.tokens.name, main: true, cell: ({ name }) => name },
                {
                  key: 'scopes',
                  title: t.tokens.scopes,
                  cell: ({ scopes }) => scopes.map((scope) => t.tokens.scope[scope]).join('; '),
                },
                { key: 'expires', title: t.tokens.expires, cell: ({ expiresAt }) => moment(expiresAt) },
                {
                  key: 'used',
                  title: t.tokens.used,
                  cell: ({ lastUsedAt }) => (lastUsedAt === null ? t.tokens.never : moment(lastUsedAt)),
                },
                {
                  key: 'end',
                  title: t.tokens.end,
                  cell: ({ id, name, revokedAt }) =>
                    revokedAt === null ? (
                      <Button
                        size="small"
                        aria-label={t.tokens.revokeOne(name)}
                        loading={revoke.isPending && revoke.variables.params.id === id}
                        onClick={() => revoke.mutate({ params: { id } })}
                      >
                        {t.tokens.revoke}
                      </Button>
                    ) : (
                      t.tokens.revokedAt(moment(revokedAt))
                    ),
                },
              ]}
            />
          )
        }
      </Reading>
      <Section title={t.tokens.create}>
        <NewToken />
      </Section>
    </Page>
  );
}
