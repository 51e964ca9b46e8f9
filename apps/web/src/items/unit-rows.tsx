import type { Call } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { UnitRow } from './unit-row.js';

interface Props {
  readonly filters: Call<'getItemBoard'>['query'];
  readonly sort: 'DUE' | 'UNIT' | 'DISTANCE';
}

/** The units of the next step down with what stands how in each; a row opens to its items. */
export function UnitRows({ filters, sort }: Props) {
  const t = useTexts();
  const read = useRead('getItemBoard', { query: filters });
  return (
    <Reading of={read}>
      {({ rows }) =>
        rows.length === 0 ? (
          <div className="panel">
            <Empty>{t.items.none}</Empty>
          </div>
        ) : (
          <ul className="items-units">
            {rows.map((row) => (
              <UnitRow
                key={`${row.unit.id} ${row.own}`}
                row={row}
                only={rows.length === 1}
                filters={filters}
                sort={sort}
              />
            ))}
          </ul>
        )
      }
    </Reading>
  );
}
