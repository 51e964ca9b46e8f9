import { getRouteApi, Link } from '@tanstack/react-router';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import InputNumber from 'antd/es/input-number';
import { useEffect, useRef } from 'react';
import type { LadderPlace, LadderRung } from '#libs/contracts/src/http/ladders.js';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { ActionBar } from '../page/action-bar.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useKeptLadder } from './kept-ladder.js';
import { askedFor, placeOf, publishedAt, startingFrom } from './ladder-place.js';
import { LadderPreview } from './ladder-preview.js';
import { mayPublish } from './may-publish.js';
import { RungCard } from './rung-card.js';
import { rungName } from './rung-name.js';
import './ladders.css';

const route = getRouteApi('/shell/ladders/edit');

/** The ladder of one kind of duty in one place: its steps, what they would do, and the one act of publishing them. */
export function LadderEditorPage() {
  const t = useTexts();
  const asked = route.useSearch();
  const read = useRead('listLadders', {});
  const units = useRead('listUnits', { query: {} });
  const kind = asked.kind ?? 'ITEM';
  const where = placeOf(asked);
  const unit = units.data?.units.find(({ id }) => id === asked.unitId)?.name;
  const place = t.ladders.place(where.scope, unit ?? null);
  return (
    <Page title={t.nav.ladders} sentence={t.ladders.editing(t.due.kind[kind] ?? kind, place)}>
      <Reading of={read}>
        {(list) => (
          <Reading of={units}>
            {({ units: seen }) => (
              <Editor
                key={JSON.stringify([kind, where])}
                list={list}
                units={seen}
                kind={kind}
                where={where}
                on={asked.on}
              />
            )}
          </Reading>
        )}
      </Reading>
    </Page>
  );
}

interface Props {
  readonly list: Reply<'listLadders'>;
  readonly units: Reply<'listUnits'>['units'];
  readonly kind: string;
  readonly where: LadderPlace;
  /** A duty on which it is previewed first. */
  readonly on: string | undefined;
}

const another: Omit<LadderRung, 'name'> = {
  action: 'REMIND',
  workingDays: -1,
  hour: '07:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
};

function Editor({ list, units, kind, where, on }: Props) {
  const t = useTexts();
  const before = publishedAt(list, kind, where);
  const holds = before !== undefined && !before.withdrawn;
  const may = mayPublish(useSession(), where, { everywhere: list.publishesEverywhere, units });
  const { ladder, isDraft, change, forget } = useKeptLadder(kind, where, startingFrom(list, kind, where));
  const publish = useAct('publishLadder', forget);
  const withdraw = useAct('withdrawLadder', forget);
  const rungs = (next: readonly LadderRung[]) => change({ ...ladder, rungs: [...next] });
  const error = publish.error ?? withdraw.error;
  const refused = useRef<HTMLDivElement>(null);
  // It stands under the steps, and whoever publishes may look at the first of them.
  useEffect(() => {
    if (error) refused.current?.scrollIntoView({ block: 'center' });
  }, [error]);
  const version = before && { version: before.version };
  const add = () =>
    rungs([
      ...ladder.rungs,
      {
        ...another,
        name: rungName(
          another,
          ladder.rungs.map(({ name }) => name),
        ),
      },
    ]);
  return (
    <>
      {!may && <NoticeBox tone="still">{t.ladders.onlyToTry(where.scope)}</NoticeBox>}
      <p className="quiet">{holds ? t.ladders.holdsHere(before.number) : t.ladders.holdsAbove}</p>
      <Section title={t.ladders.steps} aside={t.ladders.stepsAside}>
        <ol className="rungs">
          {ladder.rungs.map((rung, at) => (
            <RungCard
              key={at}
              rung={rung}
              number={at + 1}
              others={ladder.rungs.filter((_, other) => other !== at)}
              onChange={(next) => rungs(ladder.rungs.with(at, next))}
              onRemove={() => rungs(ladder.rungs.filter((_, other) => other !== at))}
            />
          ))}
        </ol>
        <div className="rung-add">
          <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
            {t.ladders.add}
          </Button>
          <Field label={t.ladders.mostExtensions}>
            {({ id }) => (
              <InputNumber
                id={id}
                min={0}
                max={10}
                precision={0}
                value={ladder.mostExtensions}
                onChange={(most) => most !== null && change({ ...ladder, mostExtensions: most })}
              />
            )}
          </Field>
        </div>
      </Section>
      <LadderPreview
        kind={kind}
        unitId={where.scope === 'UNIT' ? where.unitId : undefined}
        dutyId={where.scope === 'DUTY' ? where.dutyId : undefined}
        first={on}
        ladder={ladder}
      />
      <div className="row">
        {isDraft && (
          <Link to="/rehearsal" search={{ ...askedFor(kind, where) }}>
            {t.ladders.rehearse}
          </Link>
        )}
        {isDraft && (
          <Button type="text" onClick={forget}>
            {t.ladders.startOver}
          </Button>
        )}
        {may && holds && (
          <Button
            danger
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ body: { version: before.version, kind, where } })}
          >
            {t.ladders.withdraw}
          </Button>
        )}
      </div>
      <div ref={refused}>
        <ProblemBox error={error} />
      </div>
      {publish.isSuccess && !isDraft && <NoticeBox tone="done">{t.ladders.published}</NoticeBox>}
      {withdraw.isSuccess && !isDraft && <NoticeBox tone="done">{t.ladders.withdrawnNow}</NoticeBox>}
      {may && (
        <ActionBar why={isDraft ? t.ladders.willReplan : t.ladders.nothingChanged}>
          <Button
            type="primary"
            size="large"
            disabled={!isDraft}
            loading={publish.isPending}
            onClick={() => publish.mutate({ body: { ...version, kind, where, ...ladder } })}
          >
            {t.ladders.publish}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
