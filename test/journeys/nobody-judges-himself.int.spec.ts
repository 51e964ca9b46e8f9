import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getPerson } from '#libs/contracts/src/http/people.js';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { remediationWhoMay } from '#libs/remediation/src/who-may.js';
import type { Allowance } from '#libs/kernel/src/who-may.js';
import { defaultRules } from '#libs/remediation/src/domain/rules.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { findingOf, inspectionScene, scopeOf } from '../support/inspection-scene.js';
import { actsAfterwards, inspectingActs, judgedActs, type JudgedAct } from '../support/judged-acts.js';
import type { Official } from '../support/small-district.js';
import { anotherInspector, centreOf, headDistrict, putBelowDistrict } from '../support/two-hats.js';
import { betweenTwoSides, onPlan, type Sides } from '../support/two-sides.js';
import type { Answer, Visitor } from '../support/visitor.js';

const acts = { ...judgedActs, ...inspectingActs };

/**
 * Nobody who was named for the inspecting side is of the unit; but people are given posts and units are put elsewhere while a plan is
 * followed up. Every act is tried by who has come to stand on both sides, and then done by who has not.
 */
describe('nobody judges what he asked for or did', () => {
  const scene = inspectionScene({ worker: false });
  /** An inspector who comes to head the district, and one whose unit is put below it. */
  let rotated: Official;
  let below: Official;
  let delegate: Visitor;
  const sidesOf = new Map<string, Sides>();

  const recorded = async (): Promise<number> => {
    const { rows } = await scene.set.database.owner.query<{ count: number }>(
      'select count(*)::int as count from camket.events',
    );
    return rows[0]?.count ?? 0;
  };
  const refused = async (answer: Promise<Answer>, code: string): Promise<void> => {
    const { status, body } = await answer;
    expect({ status, body }).toMatchObject({ status: 403, body: { code } });
  };
  const inspected = async (judge: Official, by: Visitor): Promise<string> => {
    const { place, who } = scene;
    const verifiers = [judge.personId, place.verifier.personId];
    const team = { lead: judge.personId, members: [], verifiers };
    const opening = { unitId: place.province, scope: scopeOf(place), team };
    const { id } = changedBy(await who.lead.ask('POST', '/api/inspections', opening));
    const note = { revision: 0, text: findingOf(place) };
    changedBy(await by.ask('PUT', `/api/inspections/${id}/findings/${randomUUID()}`, note));
    return id;
  };
  const concluded = async (id: string, by: Visitor): Promise<void> => {
    const { version } = answerOf(getInspection, await by.ask('GET', `/api/inspections/${id}`));
    const document = { number: '45/TB-SNV', on: '2024-03-01' };
    changedBy(await by.ask('POST', `/api/inspections/${id}/conclusion`, { version, document }));
  };
  /** Names people for an inspection who are of no unit that it looks at: by an administrator, as its lead is one no more. */
  const named = async (id: string): Promise<void> => {
    const { place, who } = scene;
    const { version } = answerOf(getInspection, await who.verifier.ask('GET', `/api/inspections/${id}`));
    const team = { lead: place.lead.personId, members: [], verifiers: [place.verifier.personId] };
    changedBy(await who.administrator.ask('PUT', `/api/inspections/${id}/team`, { version, team }));
  };

  const prepared = async (
    official: Official,
    judge: Visitor,
    name: string,
    { before }: Pick<JudgedAct, 'before'>,
  ): Promise<Sides> => {
    const { place, who } = scene;
    const { head, staff, verifier } = who;
    const { personId: staffId, name: staffName } = place.staff;
    const inspectionId = await inspected(official, judge);
    const sides = { inspectionId, head, staff, staffId, staffName, judge, verifier };
    sidesOf.set(`${official.personId} ${name}`, sides);
    if (!(name in inspectingActs)) await concluded(inspectionId, judge);
    await before(sides);
    return sides;
  };

  beforeAll(async () => {
    const { place, who, set } = scene;
    const rules = { ...defaultRules.rules, sample: { from: 2, percent: 100, least: 1 } };
    changedBy(await who.administrator.ask('PUT', '/api/remediation-rules', { version: 0, rules }));
    const centre = await centreOf(scene);
    rotated = await anotherInspector(scene, 'Lưu Văn Chuyển', place.province);
    below = await anotherInspector(scene, 'Mai Thị Trung', centre);
    delegate = who.member;
    for (const official of [rotated, below]) {
      const judge = await set.service.signInToSign(official);
      // What can be handed to somebody is handed to him: to sign in another's place, and to stand in while the other is away.
      const grant = {
        delegateId: place.member.personId,
        capacity: 'TUQ',
        document: '12/GUQ-SNV',
        unitId: place.province,
        acts: ['SIGN', 'COUNTERSIGN'],
        from: '2024-03-01',
        to: '2024-03-29',
      };
      changedBy(await judge.ask('POST', '/api/authorities', grant));
      const all = official === rotated ? { ...acts, ...actsAfterwards } : acts;
      for (const [name, act] of Object.entries(all)) await prepared(official, judge, name, act);
    }
    await putBelowDistrict(scene, centre);
  });

  const sidesIn = (judge: Official, name: string): Sides => {
    const sides = sidesOf.get(`${judge.personId} ${name}`);
    if (!sides) throw new Error(`nothing was prepared for ${name}`);
    return sides;
  };
  const tried = async (name: string, act: JudgedAct, judge: Official, code: string): Promise<void> => {
    const { who } = scene;
    const sides = sidesIn(judge, name);
    await act.asked(sides);
    const before = await recorded();
    const withoutPart = [sides.head, sides.staff, delegate].filter((other) => other !== sides.judge);
    for (const other of withoutPart) await refused(act.judged(other, sides), 'NOT_ALLOWED');
    await refused(act.judged(sides.judge, sides), code);
    expect(await recorded()).toBe(before);
    await named(sides.inspectionId);
    await refused(act.judged(sides.judge, sides), 'NOT_ALLOWED');
    changedBy(await act.judged(who[act.part], sides));
  };

  it('is tried with every act that the lead or a verifier alone may do', () => {
    const judging = Object.entries<readonly Allowance[]>(remediationWhoMay)
      .filter(([, allowances]) => allowances.every(({ as }) => as === 'lead' || as === 'verifier'))
      .map(([useCase]) => useCase);
    // Another scope, and figures of what was decided, decide nothing.
    const others = ['ReviseInspection', 'IssueRemediationReport'];
    const tried = new Set(Object.values(acts).map(({ useCase }) => useCase));
    for (const ofDuties of ['GrantExtension', 'RefuseExtension']) expect(tried.delete(ofDuties)).toBe(true);
    expect([...tried, ...others].toSorted()).toEqual(judging.toSorted());
  });

  it.each(Object.entries(acts))('%s: by nobody of the unit', async (name, act) => {
    await tried(name, act, below, act.insider);
  });

  describe('where the lead has come to head the unit', () => {
    beforeAll(async () => {
      await headDistrict(scene, rotated.personId, '2024-03-01');
      for (const name of Object.keys({ ...judgedActs, ...actsAfterwards })) {
        const sides = sidesIn(rotated, name);
        sides.head = sides.judge;
        changedBy(await onPlan(sides.judge, sides, 'head'));
      }
    });

    it.each(Object.entries(acts))('%s: not by himself', async (name, act) => {
      await tried(name, act, rotated, act.himself);
    });

    describe('and heads it no longer', () => {
      beforeAll(async () => {
        const { place, who, set } = scene;
        const left = Object.entries(actsAfterwards).map(([name, act]) => ({
          act,
          sides: sidesIn(rotated, name),
        }));
        for (const { act, sides } of left) await act.asked(sides);
        await set.database.freeze('2024-03-04T02:00:00Z');
        await headDistrict(scene, place.head.personId, '2024-03-04');
        for (const { act, sides } of left) {
          sides.head = who.head;
          changedBy(await onPlan(sides.head, sides, 'head'));
          await act.after(sides);
        }
      });

      it.each(Object.entries(actsAfterwards))('%s: still not by himself', async (name, act) => {
        const sides = sidesIn(rotated, name);
        await refused(act.judged(sides.judge, sides), act.himself);
        await named(sides.inspectionId);
        changedBy(await act.judged(scene.who[act.part], sides));
      });
    });
  });

  it('more time for a line: not by who stands in for the lead, where he is of the unit', async () => {
    const { place, who, set } = scene;
    const sides = await betweenTwoSides(scene);
    const { head, judge } = sides;
    const act = judgedActs['granting more time for a line'];
    if (!act) throw new Error('it is among them');
    await act.before(sides);
    const away = async (day: string, deputy: Official) => {
      await set.database.freeze(`${day}T02:00:00Z`);
      const path = `/api/persons/${place.lead.personId}`;
      const { version } = answerOf(getPerson, await judge.ask('GET', path));
      const absence = { version, from: day, to: day, deputyId: deputy.personId };
      changedBy(await judge.ask('POST', `${path}/absences`, absence));
    };
    await away('2024-03-05', place.head);
    await refused(act.judged(head, sides), 'NOT_ALLOWED');
    await away('2024-03-06', place.member);
    changedBy(await act.judged(who.member, sides));
  });

  it('who decides or verifies is named from outside the units, whenever he is named and whatever is inspected', async () => {
    const { place, who } = scene;
    const ofTheUnit = (answer: Answer) => expect(problemOf(answer, 422).code).toBe('TEAM_OF_THE_UNIT');
    const team = {
      lead: place.lead.personId,
      members: [below.personId],
      verifiers: [place.verifier.personId],
    };
    const scope = scopeOf(place);
    const open = (more: object) =>
      who.lead.ask('POST', '/api/inspections', { unitId: place.province, scope, team: { ...team, ...more } });
    ofTheUnit(await open({ lead: below.personId }));
    ofTheUnit(await open({ verifiers: [place.verifier.personId, below.personId] }));
    // Who only notes what he sees may be of it.
    const { id, version } = changedBy(await open({}));
    const verifiers = [place.staff.personId];
    const change = { version, team: { ...team, verifiers } };
    ofTheUnit(await who.lead.ask('PUT', `/api/inspections/${id}/team`, change));
    const elsewhere = { ...scope, units: [place.elsewhere] };
    const revised = changedBy(
      await who.lead.ask('PUT', `/api/inspections/${id}`, { version, scope: elsewhere }),
    );
    const named = { version: revised.version, team: { ...team, verifiers } };
    const after = changedBy(await who.lead.ask('PUT', `/api/inspections/${id}/team`, named));
    ofTheUnit(await who.lead.ask('PUT', `/api/inspections/${id}`, { version: after.version, scope }));
  });
});
