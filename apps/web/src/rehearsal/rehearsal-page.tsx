import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { NoPermission } from '../page/no-permission.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { Sentence } from '../page/sentence.js';
import { UnitSelect } from '../page/unit-select.js';
import { unitsHeld, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { Comparison } from './comparison.js';
import { Histogram } from './histogram.js';
import { OneDay } from './one-day.js';
import { OverCaps } from './over-caps.js';
import { PolicyChoice } from './policy-choice.js';
import { RehearsedPeople } from './rehearsed-people.js';
import { useTried } from './use-tried.js';
import './rehearsal.css';

const route = getRouteApi('/shell/rehearsal');
const DAYS = 60;

/** Everything that would be sent and escalated in the coming days, before anybody is told anything. */
export function RehearsalPage() {
  const t = useTexts();
  const { number, day } = useFormats();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/rehearsal' });
  const session = useSession();
  const unitId = asked.over ?? unitsHeld(session)[0]?.id;
  const tried = useTried(asked);
  const read = useRead(
    'rehearse',
    { body: { unitId: unitId ?? '', days: DAYS, draft: tried?.draft ?? null } },
    { enabled: unitId !== undefined && tried !== undefined },
  );
  const { data } = read;
  return (
    <Page
      title={t.nav.rehearsal}
      sentence={data ? <RehearsalSentence of={data} /> : t.rehearsal.waiting}
      {...(data && {
        under: t.rehearsal.under(data.unit.name, number(data.duties), day(data.from), day(data.to)),
      })}
    >
      <search className="fields">
        <Field label={t.rehearsal.below}>
          {({ id }) => (
            <UnitSelect
              id={id}
              value={unitId}
              onChange={(over) =>
                over && void navigate({ search: ({ day: _, ...before }) => ({ ...before, over }) })
              }
            />
          )}
        </Field>
        <PolicyChoice asked={asked} />
      </search>
      {unitId === undefined ? (
        <NoPermission />
      ) : (
        <Reading of={read}>
          {({ current, draft, differs, from, to }) => (
            <>
              {asked.kind !== undefined && tried === null && (
                <NoticeBox tone="soon">{t.rehearsal.notThere}</NoticeBox>
              )}
              {draft && tried && (
                <Comparison current={current} draft={draft} tried={tried.name} differs={differs} />
              )}
              <Section title={t.rehearsal.byDay} aside={t.rehearsal.byDayAside} id="days">
                <Histogram
                  from={from}
                  to={to}
                  current={current}
                  draft={draft}
                  tried={tried?.name ?? ''}
                  chosen={asked.day}
                />
              </Section>
              {asked.day !== undefined && (
                <OneDay unitId={unitId} days={DAYS} day={asked.day} tried={tried ?? null} />
              )}
              <OverCaps of={draft ?? current} />
              <Section title={t.rehearsal.byPerson} id="people" {...(tried && { aside: tried.name })}>
                <RehearsedPeople of={draft ?? current} />
              </Section>
            </>
          )}
        </Reading>
      )}
    </Page>
  );
}

function RehearsalSentence({ of: { current, draft } }: { of: Reply<'rehearse'> }) {
  const t = useTexts();
  const { number, day } = useFormats();
  const { notices, people, busiest } = draft ?? current;
  const open = (hash: string, on?: string) =>
    function Opened(words: string) {
      return (
        <Link
          from="/rehearsal"
          to="."
          search={(before) => (on === undefined ? before : { ...before, day: on })}
          hash={hash}
        >
          {words}
        </Link>
      );
    };
  const most = busiest && { day: day(busiest.day), notices: number(busiest.notices) };
  return (
    <Sentence
      text={t.rehearsal.sentence(DAYS, { notices: number(notices), people: number(people), busiest: most })}
      links={{ days: open('days'), people: open('people'), busiest: open('day', busiest?.day) }}
    />
  );
}
