import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import { Empty } from '../../page/empty.js';
import { Sheet } from '../../page/sheet.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { PlanRow } from '../plan.js';
import { usePlanColumns } from './plan-columns.js';

/** Plans in rows, in the order of the API: what is open first. */
export function PlanSheet({ rows }: { rows: readonly PlanRow[] }) {
  const t = useRemediationTexts();
  const columns = usePlanColumns(rows);
  if (rows.length === 0)
    return (
      <div className="panel">
        <Empty icon={<FileSearchOutlined aria-hidden />}>{t.plans.none}</Empty>
      </div>
    );
  return <Sheet label={t.nav.plans} rows={rows} rowKey={({ id }) => id} columns={columns} />;
}
