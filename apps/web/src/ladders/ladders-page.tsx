import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { PublishedLadder } from '#libs/contracts/src/http/ladders.js';
import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { UnitSelect } from '../page/unit-select.js';
import { unitsInCharge } from '../session/units-in-charge.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { askedFor } from './ladder-place.js';
import { publishers } from './may-publish.js';
import { StepsLine } from './steps-line.js';
import './ladders.css';

/** How duties are followed up: by kind, what is shipped and what was published where. */
export function LaddersPage() {
  const t = useTexts();
  const read = useRead('listLadders', {}, { every: 5_000 });
  const composes = holds(useSession(), publishers);
  const own = read.data?.published.filter(({ withdrawn }) => !withdrawn).length;
  return (
    <Page
      title={t.nav.ladders}
      sentence={own === undefined ? t.nav.ladders : t.ladders.headline(own)}
      under={composes && read.data?.publishesEverywhere === false ? t.ladders.notForAll : undefined}
    >
      <Reading of={read}>
        {({ shipped, published, publishesEverywhere }) => (
          <>
            {shipped.map((ladder) => (
              <Section key={ladder.kind} title={t.due.kind[ladder.kind] ?? ladder.kind}>
                <ul className="panel lined">
                  {published
                    .filter(({ kind }) => kind === ladder.kind)
                    .map((one) => (
                      <Published key={one.id} ladder={one} />
                    ))}
                  <li className="lined-row ladder-row">
                    <div>
                      <strong>{t.ladders.shipped}</strong>
                      <StepsLine rungs={ladder.rungs} />
                    </div>
                    {composes && publishesEverywhere && (
                      <Link to="/ladders/edit" search={{ kind: ladder.kind, scope: 'TENANT' }}>
                        {t.ladders.makeOwn}
                      </Link>
                    )}
                  </li>
                </ul>
              </Section>
            ))}
            {composes && <ForUnit kinds={shipped.map(({ kind }) => kind)} />}
          </>
        )}
      </Reading>
    </Page>
  );
}

function Published({ ladder }: { ladder: PublishedLadder }) {
  const t = useTexts();
  const { moment, number } = useFormats();
  const { kind, where, place, withdrawn, rungs, publishedAt, publishedBy, replanning } = ladder;
  return (
    <li className="lined-row ladder-row">
      <div>
        <Link to="/ladders/edit" search={askedFor(kind, where)}>
          <strong>{t.ladders.place(where.scope, place)}</strong>
        </Link>
        <span className="quiet small">
          {' '}
          · {withdrawn ? t.ladders.isWithdrawn : t.ladders.version(ladder.number)} ·{' '}
          {t.ladders.by(publishedBy.name, moment(publishedAt))}
        </span>
        {!withdrawn && <StepsLine rungs={rungs} />}
        {replanning?.state === 'RUNNING' && (
          <p className="small">
            {t.ladders.replanning(number(replanning.done), replanning.total && number(replanning.total))}
          </p>
        )}
        {replanning?.state === 'FAILED' && <p className="small late">{t.ladders.replanFailed}</p>}
      </div>
    </li>
  );
}

/** A ladder for one unit and all below it begins here. */
function ForUnit({ kinds }: { kinds: readonly string[] }) {
  const t = useTexts();
  const navigate = useNavigate();
  const session = useSession();
  const [kind, setKind] = useState(kinds[0]);
  const [unitId, setUnitId] = useState<string>();
  return (
    <Section title={t.ladders.forUnit}>
      <div className="panel padded stack">
        <div className="fields">
          <Field label={t.ladders.kind}>
            {({ id }) => (
              <Select
                id={id}
                value={kind ?? null}
                options={kinds.map((value) => ({ value, label: t.due.kind[value] ?? value }))}
                onChange={(value: string) => setKind(value)}
              />
            )}
          </Field>
          <Field label={t.list.unit}>
            {({ id }) => (
              <UnitSelect
                id={id}
                value={unitId}
                onChange={setUnitId}
                among={(units) => unitsInCharge(session, publishers, units)}
              />
            )}
          </Field>
        </div>
        <div>
          <Button
            disabled={kind === undefined || unitId === undefined}
            onClick={() =>
              kind !== undefined &&
              unitId !== undefined &&
              void navigate({ to: '/ladders/edit', search: { kind, scope: 'UNIT', unitId } })
            }
          >
            {t.ladders.compose}
          </Button>
        </div>
      </div>
    </Section>
  );
}
