import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Call, Reply } from '../api/endpoints.js';
import { Chip } from '../page/chip.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';
import { ItemSheet } from './item-sheet.js';

interface Props {
  readonly row: Reply<'getItemBoard'>['rows'][number];
  /** The only one there is stands open. */
  readonly only: boolean;
  readonly filters: Call<'getItemBoard'>['query'];
  readonly sort: 'DUE' | 'UNIT' | 'DISTANCE';
}

/** One unit with its counts; its items are read when it is opened. */
export function UnitRow({ row: { unit, own, opens, counts }, only, filters, sort }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(only);
  const { items, late, inDoubt, toConfirm } = counts;
  return (
    <li className="panel">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="items-unit">
          <strong>{own && !only ? t.items.own(unit.name) : unit.name}</strong>
          <span className="quiet small">{t.items.count(items)}</span>
          {late > 0 && (
            <Chip tone="late" icon={toneIcons.late}>
              {t.items.lateCount(late)}
            </Chip>
          )}
          {inDoubt > 0 && (
            <Chip tone="soon" icon={toneIcons.soon}>
              {t.items.doubtCount(inDoubt)}
            </Chip>
          )}
          {toConfirm > 0 && (
            <Chip tone="under-way" icon={toneIcons['under-way']}>
              {t.items.confirmCount(toConfirm)}
            </Chip>
          )}
        </summary>
        {open && (
          <div className="items-opened">
            {opens && (
              <Link from="/items" to="." search={(before) => ({ ...before, unitId: unit.id })}>
                {t.items.below}
              </Link>
            )}
            <ItemSheet query={{ ...filters, unitId: unit.id, ...(own && { own: 'true' }), sort }} />
          </div>
        )}
      </details>
    </li>
  );
}
