import { beforeAll, expect, it } from '@jest/globals';
import { defaultRules } from '#libs/remediation/src/domain/rules.js';
import { planOf } from '../support/inspection-scene.js';
import { problemOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { chooseSeveral } from '../support/choose-several.js';
import { LANGUAGES, TELLERS, tellers, type Teller, type Told } from '../support/inspection-tellers.js';
import { pdf } from '../support/sample-files.js';
import type { Window } from '../support/window.js';

const NUMBER = '45/TB-SNV';
const DUE = '26/04/2024';
const DUE_IN = { vi: DUE, en: '26 Apr 2024' };

/** What the story's inspection found, and what is done about each. */
const story = [
  {
    seen: 'Còn hồ sơ của công dân giải quyết trễ hẹn',
    content: 'PROCEDURES',
    severity: 'MODERATE',
    measure: 'Rà soát hằng ngày hồ sơ sắp đến hạn',
  },
  {
    seen: 'Ít sáng kiến cải cách hành chính',
    content: 'STEERING',
    severity: 'MINOR',
    measure: 'Phát động thi đua sáng kiến',
  },
  {
    seen: 'Công tác chuyển đổi số còn hạn chế',
    content: 'DIGITAL_GOVERNMENT',
    severity: 'NO_LIMIT',
    measure: 'Số hóa hồ sơ một cửa',
  },
  {
    seen: 'Công tác tuyên truyền chậm đổi mới',
    content: 'STEERING',
    severity: 'MINOR',
    measure: 'Mở chuyên mục trên trang thông tin',
  },
] as const;

describeWithChromium.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
  'the story’s inspection by four people, told in %s',
  (language) => {
    const scene = browserScene({ environment: { DEMO: 'true' } });
    let told: Told;
    let inspection = '';
    let plan = '';

    beforeAll(async () => {
      told = await tellers(scene, language);
    });

    const severity = (code: string) => {
      const { t } = told;
      const found = defaultRules.rules.severities.find((one) => one.code === code);
      if (!found) throw new Error(`no severity ${code}`);
      const { name, remedyWithin } = found;
      return t.reform.severity(
        name[language],
        remedyWithin === null ? t.reform.noLimit : t.reform.within(remedyWithin),
      );
    };
    const drawer = (of: Window) => of.page.getByRole('dialog');
    const inDrawer = (of: Window, name: string) =>
      drawer(of).getByRole('button', { name, exact: true }).click();
    const address = (of: Window) => new URL(of.page.url()).pathname;
    /** What comes in late moves what is to be pressed: a page is used once it stands still. */
    const open = async ({ page }: Window, path: string) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
    };
    /** Whoever has another part sees no button of it, and is refused past the page as well. */
    const nobodyBut = async (
      whose: Teller | readonly Teller[],
      at: string,
      button: string,
      past: { readonly path: string; readonly body?: unknown },
    ) => {
      const others = TELLERS.filter((one) => ![whose].flat().includes(one));
      await Promise.all(
        others.map(async (other) => {
          await open(told.at[other], at);
          await told.at[other].page.getByRole('heading', { level: 1 }).waitFor();
          expect([other, await told.at[other].button(button).count()]).toEqual([other, 0]);
          const answer = await told.past[other].ask('POST', past.path, past.body);
          // Who doesn't even see it isn't told that it exists.
          problemOf(answer, answer.status === 404 ? 404 : 403);
        }),
      );
    };

    it('is entered by its lead, and concluded', async () => {
      const { t, at } = told;
      const { lead } = at;
      await lead.page
        .getByRole('navigation', { name: t.nav.label })
        .getByRole('link', { name: t.nav.inspections, exact: true })
        .click();
      await lead.link(t.inspections.begin).click();
      await lead.write(t.inspections.decisionNumber, '215/QĐ-SNV');
      await lead.writeDay(t.inspections.decidedOn, '26/02/2024');
      await lead.writeDay(t.inspections.from, '28/02/2024');
      await lead.writeDay(t.inspections.to, '01/03/2024');
      await chooseSeveral(lead.page, lead.page, t.inspections.units, ['Huyện Này']);
      await lead.choose(t.inspections.verifiers, 'Đặng Văn Minh');
      await lead.button(t.inspections.takeOut(t.inspections.verifiers, 1)).click();
      await lead.button(t.inspections.begin).click();
      await lead.says(t.field.sentence('Huyện Này', 0, 0));
      inspection = address(lead);
      for (const { seen, content, severity: grave } of story) {
        await lead.button(t.field.noteFinding).click();
        await lead.write(t.field.fields.seen, seen);
        await lead.choose(t.field.fields.content, t.reform.content[content]);
        await lead.choose(t.field.fields.severity, severity(grave));
        await inDrawer(lead, t.field.record);
        await drawer(lead).waitFor({ state: 'hidden' });
      }
      await lead.says(t.field.sentence('Huyện Này', 4, 0));
      await nobodyBut('lead', inspection, t.inspections.act.CONCLUDE, {
        path: `/api${inspection}/conclusion`,
        body: { version: 9, document: { number: NUMBER, on: '2024-03-01' } },
      });
      await lead.button(t.inspections.act.CONCLUDE).click();
      await lead.write(t.inspections.conclusionNumber, NUMBER);
      await inDrawer(lead, t.inspections.act.CONCLUDE);
      await lead.part('Huyện Này').waitFor();
    });

    it('is answered by the head: one finding is contradicted, and upheld by the lead; the others are accepted', async () => {
      const { t, at } = told;
      const { head, lead } = at;
      for (const number of [2, 3, 4]) {
        await open(head, '/findings');
        await head.link(t.findings.number(NUMBER, number)).click();
        await head.button(t.findingActs.act.ACCEPT).click();
        await inDrawer(head, t.findingActs.send.ACCEPT);
        await drawer(head).waitFor({ state: 'hidden' });
      }
      await open(head, '/findings');
      await head.link(t.findings.number(NUMBER, 1)).click();
      const finding = await head.page.waitForURL(/\/findings\//).then(() => address(head));
      await nobodyBut('head', finding, t.findingActs.act.REPLY, {
        path: `/api${finding}/reply`,
        body: { reply: 'Đã giảm' },
      });
      await head.button(t.findingActs.act.REPLY).click();
      await head.write(t.findingActs.reply.text, 'Đã giảm trong tháng 2');
      await inDrawer(head, t.findingActs.send.REPLY);
      await head.part(t.finding.reply.title).getByText('“Đã giảm trong tháng 2”').waitFor();
      await nobodyBut('lead', finding, t.findingActs.act.ANSWER_REPLY, {
        path: `/api${finding}/reply/answer`,
        body: { outcome: 'UPHELD', reason: 'Còn' },
      });
      await open(lead, finding);
      await lead.button(t.findingActs.act.ANSWER_REPLY).click();
      await drawer(lead).getByLabel(t.findingActs.answer.outcomes.UPHELD).check();
      await lead.write(t.findingActs.answer.reason, 'Số liệu cả quý vẫn trễ');
      await inDrawer(lead, t.findingActs.send.ANSWER_REPLY);
      await open(head, finding);
      await head.part(t.finding.reply.title).getByText('“Số liệu cả quý vẫn trễ”').waitFor();
    });

    it('is planned by the head in a table that takes a paste, and approved by the lead', async () => {
      const { t, at } = told;
      const { head, lead } = at;
      await open(head, '/plans');
      await head.link('Huyện Này').click();
      await head.page.waitForURL(/\/plans\/[0-9a-f]/);
      plan = address(head);
      await head.link(t.planActs.write).click();
      await head.button(t.grid.add).click();
      const pasted = story
        .map(({ seen, measure }) =>
          [
            seen,
            t.planText.cause.SUBJECTIVE,
            'Chưa phân công',
            measure,
            'Lê Thị Bộ',
            'Quyết định phân công',
            'Trước Chủ tịch UBND huyện',
            '',
            DUE,
            'Báo cáo',
            '',
          ].join('\t'),
        )
        .join('\n');
      await head.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
      await head.page.locator('tr[data-row="0"] td[data-column="0"]').click();
      await head.page.keyboard.press('Control+v');
      await head.says(t.planEdit.sentence(4, { unread: 0, faults: 0, unanswered: [] }));
      await head.button(t.planEdit.submit).click();
      await inDrawer(head, t.planEdit.submitTo('Võ Thanh Đoàn'));
      await head.button(t.planActs.WITHDRAW.name).waitFor();
      const seen = await planOf(told.past.head, inspection.split('/').at(-1) ?? '');
      const { edition, hash } = seen.submissions[0] ?? { edition: 0, hash: '' };
      await nobodyBut('lead', `${plan}/review`, t.planReview.approve, {
        path: `/api/remediation-${plan.slice(1)}/approval`,
        body: { edition, hash },
      });
      await open(lead, `${plan}/review`);
      await lead.button(t.planReview.approve).click();
      await inDrawer(lead, t.planReview.approveEdition(1));
      await lead.link(t.planActs.change).waitFor({ state: 'detached' });
      await lead.says(
        new RegExp(
          t.planPage.sentence
            .WORK({ lines: 4, settled: 0, claimed: 0, late: 0, excepted: 0 })
            .replace(/.*?\[|\].*/g, ''),
        ),
      );
    });

    /** Says of a line that it is done, with something to show for it. */
    const claim = async (measure: string) => {
      const { t, at } = told;
      const { staff } = at;
      await open(staff, plan);
      await staff.page.getByRole('link', { name: measure }).first().click();
      await staff.page
        .getByLabel(t.evidence.add)
        .setInputFiles({ name: 'Báo cáo.pdf', mimeType: 'application/pdf', buffer: pdf(measure) });
      await staff.button(t.planLine.act.CLAIM).and(staff.page.locator(':enabled')).click();
      await inDrawer(staff, t.planLine.act.CLAIM);
      await staff.button(t.planLine.act.WITHDRAW_CLAIM).waitFor();
      return address(staff);
    };
    /** Accepts each piece that waits to be looked at, and finds the line done. */
    const verify = async (line: string, pieces = 1) => {
      const { t, at } = told;
      const { verifier } = at;
      const accept = verifier.page.getByRole('button', { name: t.planLine.accept, exact: true });
      for (let left = pieces; left > 0; left--) {
        await open(verifier, line);
        await accept.nth(left - 1).waitFor();
        await accept.first().click();
        await accept.nth(left - 1).waitFor({ state: 'detached' });
      }
      await verifier.button(t.planLine.act.VERIFY).and(verifier.page.locator(':enabled')).click();
      await inDrawer(verifier, t.planLine.act.VERIFY);
      await verifier.page.getByText(t.planLine.why.settled).waitFor();
    };

    it('is worked on by staff; what the verifier sends back is done again', async () => {
      const { t, at } = told;
      const { staff, verifier } = at;
      const [first] = story;
      await open(staff, plan);
      await staff.page.getByRole('link', { name: first.measure }).first().click();
      await staff.page.waitForURL(/\/lines\//);
      await nobodyBut('staff', address(staff), t.planLine.act.REPORT, {
        path: `/api/remediation-${address(staff).slice(1)}/reports`,
        body: { percent: 60 },
      });
      await staff.button(t.planLine.act.REPORT).click();
      await staff.write(t.atWork.form.percent, '60');
      await staff.button(t.atWork.form.report).click();
      await drawer(staff).waitFor({ state: 'hidden' });
      const line = await claim(first.measure);
      await nobodyBut('verifier', line, t.planLine.act.VERIFY, {
        path: `/api/remediation-${line.slice(1)}/verification`,
        body: { claim: 1 },
      });
      await open(verifier, line);
      await verifier.button(t.planLine.act.SEND_BACK).click();
      await verifier.write(t.atWork.form.reason, 'Chưa có số liệu cấp xã');
      await inDrawer(verifier, t.planLine.act.SEND_BACK);
      await staff.button(t.planLine.act.REPORT).waitFor();
      // What was shown with the first claim still waits to be looked at.
      await verify(await claim(first.measure), 2);
    });

    it('has dates that pass while the clock is played on, which stays on the record', async () => {
      const { t, at } = told;
      const { head, staff } = at;
      await open(head, '/');
      const clock = drawer(head);
      await head.button(t.demoClock.open('').slice(2)).click();
      await head.writeDay(t.demoClock.choose, '29/04/2024');
      await clock.getByRole('button', { name: t.demoClock.toDay }).click();
      // Two months' work of the worker, beside whatever else the machine does.
      await clock.getByRole('region', { name: t.demoClock.happened }).waitFor({ timeout: 240_000 });
      await open(staff, plan);
      await staff.page.getByRole('link', { name: story[1].measure }).first().click();
      await staff.page.getByText(t.planLine.passedTitle(DUE_IN[language]), { exact: false }).waitFor();
      for (const { measure } of story.slice(1)) await verify(await claim(measure));
      await staff.page.getByText(t.planLine.passedTitle(DUE_IN[language]), { exact: false }).waitFor();
    }, 360_000);

    it('is remedied in the end, and reported by its lead', async () => {
      const { t, at } = told;
      const { head, lead } = at;
      await open(head, plan);
      await head.says(t.planPage.sentence.COMPLETED(4).replaceAll(/\[|\]\(.*?\)/g, ''));
      await open(head, '/findings');
      await head.page.getByText(t.reform.findingStatus.REMEDIED).nth(3).waitFor();
      // The inspecting side reports, whoever of it does.
      await nobodyBut(['lead', 'verifier'], '/remediation-reports', t.remediationReports.issue, {
        path: '/api/remediation-reports',
        body: { unitId: told.place.province, month: '2024-04', replaces: null },
      });
      await open(lead, '/remediation-reports');
      await lead.button(t.remediationReports.issue).click();
      const byUnit = lead.page.getByRole('table', { name: t.remediationReports.byUnit });
      await byUnit.getByText('Huyện Này').waitFor();
      const word = await lead.saved(() =>
        lead.page.getByRole('link', { name: new RegExp(`^${t.remediationDocuments.word}`) }).click(),
      );
      // A zip, as every document of Word is.
      expect(word.subarray(0, 2).toString()).toBe('PK');
    });
  },
);
