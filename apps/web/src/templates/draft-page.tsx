import { getRouteApi } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { UnitSelect } from '../page/unit-select.js';
import { YearSelect } from '../page/year-select.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { SheetSteps } from './sheet-steps.js';
import './templates.css';
import { WaitingDrafts } from './waiting-drafts.js';

const route = getRouteApi('/shell/templates/$id/draft');

/**
 * Drafting from a template: for one unit in the editor, or for all below it by a sheet. Where one is stands in the address, and what
 * was made stands with the API: nothing is lost when the page is loaded again.
 */
export function DraftPage() {
  const t = useTexts();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const thisYear = Number(useToday().slice(0, 4));
  const year = search.year ?? thisYear;
  const read = useRead('getTemplate', { params: { id } });
  const { unitId, fileId } = search;
  const choose = (chosen: { unitId?: string | undefined; year?: number | undefined }) =>
    void navigate({ search: { unitId, year: search.year, ...chosen }, replace: true });
  return (
    <Page
      title={t.templates.draft}
      sentence={read.data ? <span lang="vi">{read.data.title}</span> : t.templates.draft}
    >
      <Reading of={read}>
        {(template) =>
          template.retiredAt === null ? (
            <>
              <WaitingDrafts key={year} templateId={id} year={year} />
              <Section title={t.templates.forWhom}>
                <div className="panel padded fields">
                  <Field label={t.draft.unit} hint={t.templates.forWhomHint}>
                    {({ id: field }) => (
                      <UnitSelect
                        id={field}
                        value={unitId}
                        onChange={(chosen) => choose({ unitId: chosen })}
                      />
                    )}
                  </Field>
                  <Field label={t.list.year}>
                    {({ id: field }) => (
                      <YearSelect id={field} value={year} onChange={(chosen) => choose({ year: chosen })} />
                    )}
                  </Field>
                </div>
              </Section>
              {unitId !== undefined && (
                <SheetSteps
                  key={`${unitId} ${year}`}
                  drafting={{ templateId: id, number: template.number, unitId, year }}
                  fileId={fileId}
                  onFile={(uploaded) =>
                    void navigate({ search: { unitId, year, ...(uploaded && { fileId: uploaded }) } })
                  }
                />
              )}
            </>
          ) : (
            <NoticeBox tone="still">{t.templates.retiredNote}</NoticeBox>
          )
        }
      </Reading>
    </Page>
  );
}
