import { getRouteApi } from '@tanstack/react-router';
import Select from 'antd/es/select';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { isMissing } from '../api/problems.js';
import { useRead } from '../api/use-read.js';
import { ActionBar } from '../page/action-bar.js';
import { ButtonLink } from '../page/button-link.js';
import { Field } from '../page/field.js';
import { NotFoundPage } from '../page/not-found-page.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { RetireTemplate } from './retire-template.js';
import { TemplateDocument } from './template-document.js';
import './templates.css';

const route = getRouteApi('/shell/templates/$id');

/** One template: what its versions say, and what can be drafted from it. */
export function TemplatePage() {
  const t = useTexts();
  const { id } = route.useParams();
  const session = useSession();
  const read = useRead('getTemplate', { params: { id } });
  const found = read.data;
  if (isMissing(read.error)) return <NotFoundPage />;
  const inUse = found?.retiredAt === null;
  return (
    <Page
      title={t.templates.title}
      sentence={found ? <span lang="vi">{found.title}</span> : t.templates.title}
      {...(found && { under: t.templates.of(found.unit.name) })}
    >
      <Reading of={read}>{(template) => <Whole key={template.number} of={template} />}</Reading>
      {found && inUse && holds(session, ['ASSIGNER']) && (
        <ActionBar>
          {found.mine && (
            <ButtonLink to="/templates/$id/edit" params={{ id }}>
              {t.templates.edit}
            </ButtonLink>
          )}
          <ButtonLink to="/templates/$id/draft" params={{ id }} main>
            {t.templates.draft}
          </ButtonLink>
        </ActionBar>
      )}
      {found && inUse && found.mine && <RetireTemplate of={found} />}
    </Page>
  );
}

function Whole({ of }: { of: Reply<'getTemplate'> }) {
  const t = useTexts();
  const { moment } = useFormats();
  const [number, setNumber] = useState(of.number);
  const shown = of.versions.find((version) => version.number === number);
  return (
    <>
      {of.retiredAt !== null && (
        <NoticeBox tone="still">
          <strong>{t.templates.retiredAt(moment(of.retiredAt))}</strong>
          {of.retiredBy && <p>{t.templates.retiredWhy(of.retiredBy.name, of.reason ?? '')}</p>}
        </NoticeBox>
      )}
      <div className="panel padded fields">
        <Field
          label={t.templates.versionTitle}
          {...(shown && { hint: t.templates.by(shown.publishedBy.name, moment(shown.publishedAt)) })}
        >
          {({ id }) => (
            <Select
              id={id}
              value={number}
              options={of.versions.map((version) => ({
                value: version.number,
                label:
                  version.number === of.number && of.retiredAt === null
                    ? t.templates.versionInUse(version.number)
                    : t.templates.version(version.number),
              }))}
              onChange={setNumber}
            />
          )}
        </Field>
      </div>
      {shown && <TemplateDocument text={shown.text} />}
    </>
  );
}
