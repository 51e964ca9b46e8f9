import SwapOutlined from '@ant-design/icons/SwapOutlined';
import { Link } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { Chip } from '../../page/chip.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';

/** A report in the list; one that was replaced says by which. */
export function ReportRow({ of }: { of: Reply<'listRemediationReports'>['items'][number] }) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const { id, number, year, month, unit, issuedAt, issuedBy, replacedBy } = of;
  return (
    <li className="lined-row">
      <Link to="/remediation-reports/$id" params={{ id }}>
        {t.remediationReports.named(number, year, formats.month(month))}
      </Link>
      {replacedBy && (
        <Chip tone="still" icon={<SwapOutlined aria-hidden />}>
          {t.remediationReports.replacedBy(replacedBy.number, replacedBy.year)}
        </Chip>
      )}
      <p className="quiet small">
        {t.remediationReports.issuedBy(unit.name, issuedBy.name, formats.moment(issuedAt))}
      </p>
    </li>
  );
}
