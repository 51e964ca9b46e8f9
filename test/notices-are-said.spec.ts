import { describe, expect, it } from '@jest/globals';
import { commitmentTemplates } from '#libs/commitments/src/domain/telling.js';
import { defaultLadders } from '#libs/duties/src/domain/default-ladders.js';
import { actKinds } from '#libs/notices/src/texts/catalogue.js';
import { commitmentMails } from '#libs/notices/src/texts/commitment-mails.js';
import { remediationMails } from '#libs/notices/src/texts/remediation-mails.js';
import { renderMail, shortText } from '#libs/notices/src/texts/render-mail.js';
import { remediationTemplates } from '#libs/remediation/src/domain/telling.js';
import { noticeText } from '../apps/web/src/notices/notice-text.js';
import { en } from '../apps/web/src/texts/en.js';
import { vi } from '../apps/web/src/texts/vi.js';

// Whoever tells of them, whoever writes mails and the page know one another's templates as words alone.
const languages = [
  ['Vietnamese', 'vi', vi],
  ['English', 'en', en],
] as const;
const values = { title: 'Giải quyết hồ sơ', dueOn: '2024-03-08', byName: 'Lê Văn Tám', count: 2 };
const notice = (template: string, more: object = {}) => ({
  class: 'COMMITMENT' as const,
  template,
  values: { ...values, ...more },
  link: null,
});
const written = (template: string, language: 'vi' | 'en', more?: object) =>
  renderMail(notice(template, more), { recipient: 'A', language });

const templates = { ...commitmentTemplates, ...remediationTemplates };

describe.each(languages)('what is told of commitments and of remediation, in %s', (_, language, texts) => {
  it('has mails for all of it and for nothing else', () => {
    expect([...commitmentMails].toSorted()).toEqual(Object.keys(commitmentTemplates).toSorted());
    expect([...remediationMails].toSorted()).toEqual(Object.keys(remediationTemplates).toSorted());
  });

  it.each(Object.keys(templates))('%s says what it is about, in the mail and on the page', (name) => {
    const onPage = noticeText(texts, notice(name), (on) => on);
    const { subject, body } = written(name, language);
    for (const said of [onPage, subject, body]) {
      expect(said).toContain(values.title);
      expect(said).not.toMatch(/undefined|null|NaN|…/);
    }
    // A short message leaves the house and names nobody.
    expect(shortText(notice(name), language)).not.toContain(values.byName);
  });

  it.each(Object.entries(templates).filter(([, asks]) => asks === 'ASKS'))(
    '%s says by when to act',
    (name) => {
      // These lead to something that is done at any time, or at each line's own.
      if (['UNSIGNED_HANDED_OVER_TO_YOU', 'SAMPLE_FAILED', 'HELP_ASKED'].includes(name)) return;
      expect(noticeText(texts, notice(name), (on) => on)).toContain('2024-03-08');
      expect(written(name, language).body).toMatch(/08\/03\/2024|8 March 2024/);
    },
  );

  it.each(actKinds)('a reminder to %s is no reminder of a task', (kind) => {
    const general = (template: string) => noticeText(texts, notice(template), (on) => on);
    for (const template of ['DUE_SOON', 'DUE_TODAY', 'DUE_PAST']) {
      const onPage = noticeText(texts, notice(template, { kind }), (on) => on);
      expect(onPage).toContain(values.title);
      expect(onPage).not.toBe(general(template));
      const { subject, body } = written(template, language, { kind });
      expect(subject).not.toBe(written(template, language).subject);
      expect(`${subject} ${body}`).not.toMatch(/phải hoàn thành|complete it|undefined/);
    }
    // A step that is told in the words of all duties names what it is.
    const named = texts.due.kind[kind] ?? '?';
    expect(noticeText(texts, notice('ESCALATED_TO_YOU', { kind }), (on) => on)).toContain(
      `${named}: ${values.title}`,
    );
    expect(written('ESCALATED_TO_YOU', language, { kind }).body).toMatch(new RegExp(`“.+: ${values.title}”`));
    expect(defaultLadders[kind]?.rungs.map(({ name }) => name)).toEqual(['BEFORE-1', 'AFTER-1', 'SUPERIOR']);
  });
});
