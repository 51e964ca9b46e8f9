import { Fact } from '../../page/fact.js';
import { Person } from '../../page/person.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Inspection } from '../field/note.js';

/** Who inspects, about what, and on what ground; folded away, since the team knows it. */
export function InspectionFacts({ inspection, open = false }: { inspection: Inspection; open?: boolean }) {
  const t = useRemediationTexts();
  const { team, contents, unit, visit, lead } = inspection;
  return (
    <details className="more panel padded" open={open}>
      <summary>{t.inspections.facts(lead.name, team.members.length, contents.length)}</summary>
      <dl className="facts">
        <Fact name={t.inspections.side}>{unit.name}</Fact>
        <Fact name={t.inspections.ground}>
          {visit ? t.inspections.byYearPlan : t.inspections.unannounced}
        </Fact>
        <Fact name={t.inspections.lead}>
          <Person person={team.lead} />
        </Fact>
        {team.members.length > 0 && (
          <Fact name={t.inspections.members}>
            <span className="stack">
              {team.members.map((one) => (
                <Person key={one.id} person={one} />
              ))}
            </span>
          </Fact>
        )}
        <Fact name={t.inspections.verifiers}>
          <span className="stack">
            {team.verifiers.map((one) => (
              <Person key={one.id} person={one} />
            ))}
          </span>
        </Fact>
        <Fact name={t.inspections.contents}>
          {contents.map((content) => t.reform.content[content]).join('; ')}
        </Fact>
      </dl>
    </details>
  );
}
