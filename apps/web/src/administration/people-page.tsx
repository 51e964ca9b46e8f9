import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import Input from 'antd/es/input/Input';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import { useEffect, useState } from 'react';
import { usePages } from '../api/use-pages.js';
import { ActionBar } from '../page/action-bar.js';
import { Empty } from '../page/empty.js';
import { ExportLink } from '../page/export-link.js';
import { Field } from '../page/field.js';
import { More } from '../page/more.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Sheet } from '../page/sheet.js';
import { UnitSelect } from '../page/unit-select.js';
import { useNarrow } from '../page/use-narrow.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { usePeopleColumns } from './people-columns.js';
import { RegisterPerson } from './register-person.js';

const route = getRouteApi('/shell/people');
const TYPING = 350;

/** The people of the units one may see. */
export function PeoplePage() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/people' });
  const narrow = useNarrow();
  const session = useSession();
  const [words, setWords] = useState(asked.search ?? '');
  const [registering, setRegistering] = useState(false);
  const pages = usePages('listPersons', { ...asked, limit: 50 });
  const { items, hasNextPage } = pages;
  const columns = usePeopleColumns(items ?? []);

  useEffect(() => {
    if (words === (asked.search ?? '')) return;
    const search = words.trim() === '' ? undefined : words;
    const timer = setTimeout(
      () => void navigate({ search: (before) => ({ ...before, search }), replace: true }),
      TYPING,
    );
    return () => clearTimeout(timer);
  });

  return (
    <Page title={t.nav.people} sentence={items ? t.people.sentence(items.length, hasNextPage) : t.nav.people}>
      <search className="fields">
        <Field label={t.people.seek}>
          {(ids) => (
            <Input {...ids} type="search" value={words} onChange={({ target }) => setWords(target.value)} />
          )}
        </Field>
        <Field label={t.list.unit}>
          {({ id }) => (
            <UnitSelect
              id={id}
              clearable
              value={asked.unitId}
              onChange={(unitId) =>
                void navigate({ search: (before) => ({ ...before, unitId }), replace: true })
              }
            />
          )}
        </Field>
      </search>
      <div>
        <ExportLink list="exportPersons" query={asked} />
      </div>
      <Reading of={{ ...pages, data: items }}>
        {(people) =>
          people.length === 0 ? (
            <div className="panel">
              <Empty icon={<TeamOutlined aria-hidden />}>{t.people.none}</Empty>
            </div>
          ) : (
            <Sheet label={t.nav.people} rows={people} rowKey={({ id }) => id} columns={columns} />
          )
        }
      </Reading>
      <More pages={pages} />
      {holds(session, ['ADMINISTRATOR']) && (
        <ActionBar>
          <Button type="primary" size="large" onClick={() => setRegistering(true)}>
            {t.people.register}
          </Button>
        </ActionBar>
      )}
      <Drawer
        open={registering}
        onClose={() => setRegistering(false)}
        placement={narrow ? 'bottom' : 'right'}
        size={narrow ? '86%' : 440}
        title={t.people.register}
      >
        <RegisterPerson />
      </Drawer>
    </Page>
  );
}
