import { useMemo } from 'react';
import { useAllPages } from '../../api/use-all-pages.js';
import { useRead } from '../../api/use-read.js';
import type { Option } from '../../page/grid/column.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { clipped } from '../clipped.js';
import type { Plan } from '../plan.js';

/** What can be chosen in the cells of a plan. */
export interface PlanOptions {
  readonly findings: readonly Option[];
  readonly people: readonly Option[];
  readonly units: readonly Option[];
}

/** The findings that the plan answers, the people of its unit and of those below it, and the units that can help. */
export function usePlanOptions({ about, people, unit, units, submissions, draft }: Plan): PlanOptions {
  const t = useRemediationTexts();
  const persons = useAllPages('listPersons', { unitId: unit.id, below: 'true', limit: 200 }).items;
  const seen = useRead('listUnits', { query: {} }).data?.units;
  return useMemo(() => {
    const findings = about.map(({ id, number, seen: words }) => ({
      value: id,
      label: `${number}. ${clipped(words, 110)}`,
      // As an annex or a conclusion writes it.
      also: [String(number), words, `${number}. ${words}`, t.planPage.finding(number)],
    }));
    const known = (persons ?? []).map(({ id, name, positions, unit: its }) => ({
      value: id,
      label: name,
      hint: positions.find(({ to }) => to === null)?.title ?? its.name,
    }));
    // Whoever leads a line already keeps his name, wherever he is now; of the inspecting side nobody can.
    const lines = [...(draft?.lines ?? []), ...submissions.flatMap((one) => one.lines)];
    const others = people
      .filter(({ id }) => lines.some(({ leadId }) => leadId === id))
      .filter(({ id }) => !known.some(({ value }) => value === id))
      .map(({ id, name, post }) => ({ value: id, label: name, ...(post !== null && { hint: post }) }));
    const nameOf = new Map((seen ?? []).map(({ id, name }) => [id, name]));
    const placed = (seen ?? []).map(({ id, name, parentId }) => {
      const above = parentId === null ? undefined : nameOf.get(parentId);
      return { value: id, label: name, ...(above !== undefined && { hint: above }) };
    });
    const gone = units
      .filter(({ id }) => !nameOf.has(id))
      .map(({ id, name }) => ({ value: id, label: name }));
    return { findings, people: [...known, ...others], units: [...placed, ...gone] };
  }, [about, persons, people, seen, units, submissions, draft, t]);
}
