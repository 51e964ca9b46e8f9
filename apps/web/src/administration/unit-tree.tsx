import Button from 'antd/es/button';
import { useMemo } from 'react';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { Person } from '../page/person.js';
import { Sheet, type Column } from '../page/sheet.js';
import { withDepth, type WithDepth } from '../page/unit-depth.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

interface Props {
  readonly units: readonly UnitRow[];
  readonly editable: boolean;
  readonly onOpen: (unit: UnitRow) => void;
}

/** The tree as a sheet, each unit under its parent. */
export function UnitTree({ units, editable, onOpen }: Props) {
  const t = useTexts();
  const { day } = useFormats();
  const rows = useMemo(() => withDepth(units), [units]);
  const columns: Column<WithDepth<UnitRow>>[] = [
    {
      key: 'name',
      title: t.list.unit,
      main: true,
      cell: ({ unit, depth }) => (
        <span style={{ display: 'block', paddingLeft: depth * 20, fontWeight: depth < 2 ? 650 : 400 }}>
          {unit.name}
        </span>
      ),
    },
    { key: 'level', title: t.units.level, width: 150, cell: ({ unit }) => unit.levelName },
    {
      key: 'head',
      title: t.coverage.head,
      width: 280,
      cell: ({ unit: { head } }) =>
        head ? <Person person={head} /> : <span className="quiet">{t.coverage.vacant}</span>,
    },
    {
      key: 'valid',
      title: t.units.valid,
      width: 180,
      cell: ({ unit: { validFrom, validTo } }) =>
        t.units.fromTo(day(validFrom), validTo === null ? undefined : day(validTo)),
    },
  ];
  if (editable)
    columns.push({
      key: 'change',
      title: t.units.act,
      width: 110,
      cell: ({ unit }) => (
        <Button size="small" aria-label={t.units.changeOne(unit.name)} onClick={() => onOpen(unit)}>
          {t.units.change}
        </Button>
      ),
    });
  return <Sheet label={t.nav.units} rows={rows} rowKey={({ unit }) => unit.id} columns={columns} />;
}
