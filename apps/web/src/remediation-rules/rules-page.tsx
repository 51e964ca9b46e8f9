import Button from 'antd/es/button';
import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { ActionBar } from '../page/action-bar.js';
import { announce } from '../page/announce.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../texts/use-formats.js';
import { RulesEditor } from './rules-editor.js';
import { RulesShown } from './rules-shown.js';
import type { PublishedRules } from './rules.js';
import { useKeptRules } from './use-kept-rules.js';

/** By what terms inspections are followed up; who may, changes and publishes them. */
export function RulesPage() {
  const t = useRemediationTexts();
  const read = useRead('getRemediationRules', {});
  if (read.data) return <Rules published={read.data} />;
  return (
    <Page title={t.nav.remediationRules}>
      <Reading of={read}>{() => null}</Reading>
    </Page>
  );
}

function Rules({ published }: { published: PublishedRules }) {
  const t = useRemediationTexts();
  const kept = useKeptRules(published);
  const [writing, setWriting] = useState(kept.touched);
  const [done, setDone] = useState(false);
  const stands = useStands(published);
  const editing = writing && published.mayPublish;
  return (
    <Page
      title={t.nav.remediationRules}
      sentence={editing ? t.remediationRules.editing(published.number + 1) : <Sentence of={published} />}
      under={editing ? t.remediationRules.keptHere : stands}
    >
      {editing ? (
        <RulesEditor
          published={published}
          kept={kept}
          onDone={() => {
            announce(t.remediationRules.done);
            setDone(true);
            setWriting(false);
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <>
          {done && <NoticeBox tone="done">{t.remediationRules.done}</NoticeBox>}
          <RulesShown rules={published.rules} />
          <ActionBar why={published.mayPublish ? t.remediationRules.mayEdit : t.remediationRules.who}>
            {published.mayPublish && (
              <Button type="primary" size="large" onClick={() => setWriting(true)}>
                {t.remediationRules.edit}
              </Button>
            )}
          </ActionBar>
        </>
      )}
    </Page>
  );
}

/** Within how long findings are to be remedied, and how long a unit may contradict. */
function Sentence({ of: { rules } }: { of: PublishedRules }) {
  const t = useRemediationTexts();
  const limits = rules.severities.flatMap(({ remedyWithin }) => remedyWithin ?? []);
  const [shortest, longest] = [Math.min(...limits), Math.max(...limits)];
  if (limits.length === 0)
    return t.remediationRules.sentence(t.remediationRules.unlimited, rules.replyWithin);
  const within =
    shortest === longest
      ? t.remediationRules.within(shortest)
      : t.remediationRules.between(shortest, longest);
  return t.remediationRules.sentence(within, rules.replyWithin);
}

function useStands({ number, publishedAt, publishedBy }: PublishedRules): string {
  const t = useRemediationTexts();
  const { moment } = useFormats();
  if (number === 0) return t.remediationRules.shipped;
  if (publishedAt === null || publishedBy === null) return t.remediationRules.publishedGone(number);
  return t.remediationRules.published(number, publishedBy.name, moment(publishedAt));
}
