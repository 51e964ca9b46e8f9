import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import Select from 'antd/es/select';
import { usePages } from '../api/use-pages.js';
import { useSubtree } from '../coverage/use-subtree.js';
import { DutyRow } from '../my-work/duty-row.js';
import { Empty } from '../page/empty.js';
import { ExportLink } from '../page/export-link.js';
import { Field } from '../page/field.js';
import { NoPermission } from '../page/no-permission.js';
import { More } from '../page/more.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { bucketFilters } from '../search.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { periodWords } from './period-parts.js';

const route = getRouteApi('/shell/report/duties');

/** The duties behind a number of a report. */
export function ReportDutiesPage() {
  const asked = route.useSearch();
  const { unitId } = useSubtree({ ...(asked.unitId !== undefined && { unitId: asked.unitId }) });
  return unitId === undefined ? <NoPermission /> : <Found unitId={unitId} />;
}

function Found({ unitId }: { unitId: string }) {
  const t = useTexts();
  const { month } = useFormats();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/report/duties' });
  const { period, kind, bucket, own } = asked;
  const pages = usePages('listReportDuties', { ...asked, unitId, limit: 50 });
  const { items, hasNextPage } = pages;
  const unit = pages.data?.pages[0]?.unit.name;
  const what = [
    bucket === undefined ? t.report.list.all : t.report.filter[bucket].toLowerCase(),
    ...(kind === undefined ? [] : [(t.due.kind[kind] ?? kind).toLowerCase()]),
    period === undefined ? t.report.list.allDays : periodWords(t, period, month),
  ].join(', ');
  const name = unit !== undefined && own ? t.report.ownOnly(unit) : unit;
  return (
    <Page
      title={t.report.list.title}
      sentence={
        items && name !== undefined
          ? t.report.list.sentence(items.length, hasNextPage, what, name)
          : t.report.list.title
      }
      under={
        <Link
          to="/report"
          search={{ unitId, ...(period !== undefined && { period }), ...(kind && { kind }) }}
        >
          {t.report.list.back}
        </Link>
      }
    >
      <search className="fields">
        <Field label={t.report.list.show}>
          {({ id }) => (
            <Select
              id={id}
              allowClear={{ label: t.list.clear }}
              placeholder={t.report.list.all}
              value={bucket}
              options={bucketFilters.map((value) => ({ value, label: t.report.filter[value] }))}
              onChange={(chosen: (typeof bucketFilters)[number] | undefined) =>
                void navigate({
                  search: ({ bucket: _, ...rest }) => (chosen ? { ...rest, bucket: chosen } : rest),
                })
              }
            />
          )}
        </Field>
      </search>
      <div>
        <ExportLink list="exportReportDuties" query={{ ...asked, unitId }} />
      </div>
      <Reading of={{ ...pages, data: items }}>
        {(duties) => (
          <div className="panel">
            {duties.length === 0 ? (
              <Empty>{t.list.noneSo}</Empty>
            ) : (
              <ul className="lined">
                {duties.map((duty) => (
                  <DutyRow key={duty.id} duty={duty} with={duty.owner} />
                ))}
              </ul>
            )}
            <More pages={pages} className="more padded" />
          </div>
        )}
      </Reading>
    </Page>
  );
}
