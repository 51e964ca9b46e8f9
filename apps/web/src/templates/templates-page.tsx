import { Link } from '@tanstack/react-router';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import type { TemplateListed } from '#libs/contracts/src/http/commitment-templates.js';
import { useRead } from '../api/use-read.js';
import { ActionBar } from '../page/action-bar.js';
import { ButtonLink } from '../page/button-link.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Sheet, type Column } from '../page/sheet.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** The templates one may read: those in use first. */
export function TemplatesPage() {
  const t = useTexts();
  const { moment } = useFormats();
  const session = useSession();
  const read = useRead('listTemplates', {});
  const inUse = read.data?.items.filter(({ retiredAt }) => retiredAt === null).length;
  const columns: readonly Column<TemplateListed>[] = [
    {
      key: 'title',
      title: t.draft.name,
      main: true,
      cell: ({ id, title, itemCount }) => (
        <>
          <Link to="/templates/$id" params={{ id }} lang="vi">
            {title}
          </Link>
          <div className="quiet small">{t.templates.items(itemCount)}</div>
        </>
      ),
    },
    { key: 'unit', title: t.templates.unit, width: 220, cell: ({ unit }) => unit.name },
    {
      key: 'version',
      title: t.templates.versionTitle,
      width: 260,
      cell: ({ number, publishedAt, retiredAt }) =>
        retiredAt === null
          ? `${t.templates.version(number)}, ${moment(publishedAt)}`
          : t.templates.retiredAt(moment(retiredAt)),
    },
  ];
  return (
    <Page
      title={t.templates.title}
      sentence={inUse === undefined ? t.templates.title : t.templates.sentence(inUse)}
    >
      <Reading of={read}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="panel">
              <Empty icon={<FileSearchOutlined aria-hidden />}>{t.templates.none}</Empty>
            </div>
          ) : (
            <Sheet label={t.templates.title} rows={items} rowKey={({ id }) => id} columns={columns} />
          )
        }
      </Reading>
      {holds(session, ['ASSIGNER']) && (
        <ActionBar>
          <ButtonLink to="/templates/new" main>
            {t.templates.write}
          </ButtonLink>
        </ActionBar>
      )}
    </Page>
  );
}
