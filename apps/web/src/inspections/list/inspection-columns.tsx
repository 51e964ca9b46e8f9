import { Link } from '@tanstack/react-router';
import type { Inspection } from '#libs/contracts/src/http/inspections.js';
import type { Column } from '../../page/sheet.js';
import { useSession } from '../../session/use-session.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { keysUnder, notesPlace } from '../field/note-store.js';
import { InspectionChip } from '../inspection-chip.js';
import { namedUnits } from '../named-units.js';

/** The columns of the list; what is on this device alone is told with its inspection. */
export function useInspectionColumns(): readonly Column<Inspection>[] {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { person } = useSession();
  const unsent = (id: string): number => keysUnder(localStorage, notesPlace(person.id, id)).length;
  return [
    {
      key: 'title',
      title: t.inspections.what,
      main: true,
      cell: ({ id, title, decision, unannounced }) => (
        <>
          <Link to="/inspections/$id" params={{ id }} lang="vi">
            {title}
          </Link>
          <div className="quiet small">
            {t.inspections.byDecision(decision.number, day(decision.on))}
            {unannounced && ` · ${t.inspections.unannounced}`}
          </div>
          {unsent(id) > 0 && <div className="small tone-soon chip">{t.field.onlyHere(unsent(id))}</div>}
        </>
      ),
    },
    {
      key: 'units',
      title: t.inspections.units,
      width: 190,
      cell: ({ units }) => namedUnits(units, t.inspections.moreUnits),
    },
    {
      key: 'days',
      title: t.inspections.days,
      width: 140,
      cell: ({ from, to }) => t.inspections.fromTo(day(from), day(to), from === to),
      compare: (one, other) => one.from.localeCompare(other.from),
    },
    { key: 'lead', title: t.inspections.lead, width: 150, cell: ({ lead }) => lead.name },
    {
      key: 'status',
      title: t.list.status,
      width: 210,
      cell: ({ status, findings, conclusion }) => (
        <>
          <InspectionChip status={status} />
          <div className="quiet small">
            {conclusion && `${t.inspections.byConclusion(conclusion.number, day(conclusion.on))} · `}
            {t.inspections.findings(findings)}
          </div>
        </>
      ),
    },
  ];
}
