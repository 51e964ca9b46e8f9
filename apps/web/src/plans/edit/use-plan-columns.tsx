import { useMemo } from 'react';
import type { GridColumn } from '../../page/grid/column.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { limitWords } from '../limit-words.js';
import type { EditedLine } from './edited-line.js';
import { faultWords } from './fault-words.js';
import { faultsOf, type Looking } from './line-problems.js';
import { parseTime, writeTime } from './parse-time.js';
import type { PlanOptions } from './use-options.js';

type Column = GridColumn<EditedLine>;
type Words = 'measure' | 'authority' | 'responsibility' | 'product' | 'causeRoot';

/** The columns of a plan in the order of the form that the administration uses. */
export function usePlanColumns(options: PlanOptions, looking: Looking): readonly Column[] {
  const t = useRemediationTexts();
  const formats = useFormats();
  return useMemo((): readonly Column[] => {
    const problem = (field: keyof EditedLine) => (line: EditedLine) => {
      const fault = faultsOf(line, looking)[field];
      return fault ? faultWords(t, formats, field, fault) : null;
    };
    const words = (field: Words, title: string, width: number): Column => ({
      key: field,
      kind: 'TEXT',
      title,
      width,
      get: (line) => line[field],
      set: (line, value) => ({ ...line, [field]: value }),
      problem: problem(field),
    });
    const limits = new Map(looking.findings.map((finding) => [finding.id, limitWords(t, formats, finding)]));
    const { field: name, cause } = t.planText;
    return [
      {
        key: 'findingId',
        kind: 'CHOICE',
        title: name.findingId,
        width: 240,
        options: options.findings,
        get: (line) => line.findingId,
        set: (line, findingId) => ({ ...line, findingId }),
        problem: problem('findingId'),
      },
      {
        key: 'causeKind',
        kind: 'CHOICE',
        title: t.planEdit.causeKind,
        width: 130,
        options: (['OBJECTIVE', 'SUBJECTIVE'] as const).map((value) => ({ value, label: cause[value] })),
        get: (line) => line.causeKind,
        set: (line, value) => ({
          ...line,
          causeKind: value === 'OBJECTIVE' || value === 'SUBJECTIVE' ? value : null,
        }),
        problem: problem('causeKind'),
      },
      words('causeRoot', t.planEdit.causeRoot, 220),
      words('measure', name.measure, 280),
      {
        key: 'leadId',
        kind: 'CHOICE',
        title: name.leadId,
        width: 180,
        options: options.people,
        get: (line) => line.leadId,
        set: (line, leadId) => ({ ...line, leadId }),
        problem: problem('leadId'),
      },
      words('authority', name.authority, 190),
      words('responsibility', name.responsibility, 190),
      {
        key: 'coordinatingUnits',
        kind: 'MANY',
        title: name.coordinatingUnits,
        width: 200,
        options: options.units,
        get: (line) => line.coordinatingUnits,
        set: (line, units) => ({ ...line, coordinatingUnits: [...units] }),
        problem: problem('coordinatingUnits'),
      },
      {
        key: 'time',
        kind: 'CUSTOM',
        title: name.time,
        width: 210,
        format: ({ time }) => writeTime(time, t.planEdit.byRoadmap),
        parse: (line, text) => {
          const read = parseTime(text);
          return 'problem' in read
            ? { problem: t.planEdit.time[read.problem] }
            : { row: { ...line, time: read.time } };
        },
        render: ({ time, findingId }) => {
          const limit = findingId === null ? undefined : limits.get(findingId);
          return (
            <>
              {writeTime(time, t.planEdit.byRoadmap)}
              {limit !== undefined && <span className="quiet small place">{limit}</span>}
            </>
          );
        },
        problem: problem('time'),
      },
      words('product', name.product, 190),
      {
        key: 'cost',
        kind: 'NUMBER',
        title: t.planEdit.cost,
        width: 150,
        get: (line) => line.cost,
        set: (line, cost) => ({ ...line, cost }),
      },
    ];
  }, [t, formats, options, looking]);
}
