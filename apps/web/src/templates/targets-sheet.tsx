import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import type { Reply } from '../api/endpoints.js';
import { Chip } from '../page/chip.js';
import { Person } from '../page/person.js';
import { Sheet, type Column } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { warningWords } from './warning-words.js';

type Row = Pick<Reply<'listTemplateDrafts'>['items'][number], 'unit' | 'head' | 'targets' | 'warnings'>;

/** Units with their targets, and what may be too soft about each. */
export function TargetsSheet({ rows }: { rows: readonly Row[] }) {
  const t = useTexts();
  const { number } = useFormats();
  const targets = rows[0]?.targets ?? [];
  const columns: readonly Column<Row>[] = [
    {
      key: 'unit',
      title: t.list.unit,
      main: true,
      width: 220,
      compare: (one, other) => one.unit.name.localeCompare(other.unit.name, 'vi'),
      cell: ({ unit }) => unit.name,
    },
    { key: 'head', title: t.commitment.signatory, width: 220, cell: ({ head }) => <Person person={head} /> },
    ...targets.map(({ itemId, name, unit }, at): Column<Row> => ({
      key: itemId,
      title: `${name} (${unit})`,
      width: 140,
      compare: (one, other) => (one.targets[at]?.target ?? 0) - (other.targets[at]?.target ?? 0),
      cell: (row) => number(row.targets[at]?.target ?? 0),
    })),
    {
      key: 'warnings',
      title: t.templates.warnings,
      cell: (row) =>
        row.warnings.length === 0 ? (
          <span className="quiet">{t.templates.noWarning}</span>
        ) : (
          <ul className="warnings">
            {row.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.itemId}`}>
                <Chip tone="soon" icon={<ExclamationCircleOutlined aria-hidden />}>
                  {warningWords(t, number, warning, row.targets)}
                </Chip>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return <Sheet label={t.templates.checked} rows={rows} rowKey={({ unit }) => unit.id} columns={columns} />;
}
