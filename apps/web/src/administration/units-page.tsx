import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { Levels } from './levels.js';
import { UnitDrawer } from './unit-drawer.js';
import { UnitTree } from './unit-tree.js';

const route = getRouteApi('/shell/units');

/** The organisation as it was on a day: a tree of units, each to be changed from a day on. */
export function UnitsPage() {
  const t = useTexts();
  const { day } = useFormats();
  const { on } = route.useSearch();
  const navigate = useNavigate({ from: '/units' });
  const session = useSession();
  const read = useRead('listUnits', { query: on === undefined ? {} : { on } });
  const [openedId, setOpenedId] = useState<string>();
  const units = read.data?.units ?? [];
  const opened = units.find(({ id }) => id === openedId);
  return (
    <Page
      title={t.nav.units}
      sentence={
        read.data
          ? t.units.sentence(units.length, units.filter(({ head }) => head === null).length)
          : t.nav.units
      }
      {...(read.data && { under: t.units.asOf(day(read.data.on)) })}
    >
      <search className="fields">
        <Field label={t.units.on} hint={t.units.onHint}>
          {({ id }) => (
            <DayField
              id={id}
              value={on ?? read.data?.on ?? null}
              onChange={(chosen) => void navigate({ search: chosen === null ? {} : { on: chosen } })}
            />
          )}
        </Field>
      </search>
      <details className="more">
        <summary>{t.levels.title}</summary>
        <p className="quiet small">{t.levels.hint}</p>
        <Levels editable={holds(session, ['ADMINISTRATOR'])} />
      </details>
      <Reading of={read}>
        {(data) => (
          <UnitTree
            units={data.units}
            editable={holds(session, ['ADMINISTRATOR'])}
            onOpen={(unit) => setOpenedId(unit.id)}
          />
        )}
      </Reading>
      <UnitDrawer key={openedId} unit={opened} units={units} onClose={() => setOpenedId(undefined)} />
    </Page>
  );
}
