import { describe, expect, it } from '@jest/globals';
import { mailTemplates } from './catalogue.js';
import { renderDigest, renderMail, shortText } from './render-mail.js';

const title = 'Cam kết cải cách hành chính năm 2024';
const values = { title, dueOn: '2024-01-31', workingDaysLeft: 3 };
const content = { class: 'REMINDER' as const, template: 'SIGN_SOON', values, link: '/commitments/1' };
const reader = { recipient: 'Lê Văn Tám', language: 'vi' as const, publicUrl: 'https://camket.example.vn' };
const calm = { overdue: 0, today: 0, soon: 0 };

describe('a mail', () => {
  it('is written as an official writes, in the language of its reader', () => {
    const vietnamese = renderMail(content, reader);
    expect(vietnamese.subject).toBe(`Nhắc ký cam kết, hạn ngày 31/01/2024: ${title}`);
    expect(vietnamese.body).toContain('Kính gửi: Ông/Bà Lê Văn Tám,');
    expect(vietnamese.body).toContain('chậm nhất ngày 31/01/2024 (còn 3 ngày làm việc)');
    expect(vietnamese.body).toContain('https://camket.example.vn/commitments/1');
    expect(vietnamese.html).toContain('<a href="https://camket.example.vn/commitments/1">');
    expect(renderMail(content, { ...reader, language: 'en' }).subject).toBe(
      `Please sign by 31 January 2024: ${title}`,
    );
  });

  it.each(mailTemplates)('%s exists in both languages and leaves no gap', (template) => {
    for (const language of ['vi', 'en'] as const) {
      const { subject, body, html } = renderMail({ ...content, template }, { recipient: 'A', language });
      expect(`${subject}\n${body}\n${html}`).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('of an urging notice bears its number and by when an answer is expected', () => {
    const urged = {
      ...content,
      class: 'URGING' as const,
      template: 'URGED',
      values: {
        title,
        dueOn: '2024-03-01',
        round: 2,
        notice: { year: 2024, number: 7, replyBy: '2024-03-20' },
      },
    };
    expect(renderMail(urged, reader).subject).toBe(`Phiếu đôn đốc số 7/PĐĐ: ${title}`);
    expect(renderMail(urged, reader).body).toContain('lần đôn đốc thứ 2');
    expect(renderMail(urged, reader).body).toContain('chậm nhất ngày 20/03/2024');
  });

  it('about more time says who wants or gives it, and by when what is due', () => {
    const said = (template: string, more: object) =>
      renderMail(
        {
          class: 'EXTENSION',
          template,
          values: { title, dueOn: '2024-03-01', ...more },
          link: '/duties/1',
        },
        reader,
      );
    const asked = said('EXTENSION_ASKED', { until: '2024-03-20', askerName: 'Lê Văn Tám' });
    expect(asked.subject).toBe(`Đề nghị gia hạn đến ngày 20/03/2024: ${title}`);
    expect(asked.body).toContain(
      `Đồng chí Lê Văn Tám đề nghị gia hạn việc “${title}” từ ngày 01/03/2024 đến`,
    );
    const granted = said('EXTENSION_GRANTED', { before: '2024-02-01', deciderName: 'Nguyễn Văn Chủ' });
    expect(granted.body).toContain('Đồng chí Nguyễn Văn Chủ đã đồng ý gia hạn');
    expect(granted.body).toContain('Thời hạn mới: hết ngày 01/03/2024');
  });

  it('names who owes it, as the reader knows him', () => {
    const escalated = {
      ...content,
      template: 'ESCALATED_TO_YOU',
      values: { ...values, ownerName: 'Lê Văn Tám' },
    };
    expect(renderMail(escalated, reader).body).toContain('do đồng chí Lê Văn Tám thực hiện');
    expect(renderMail({ ...escalated, values }, reader).body).toContain('do người phụ trách thực hiện');
  });

  it('says of a signature that it is one', () => {
    const due = { ...content, template: 'DUE_PAST', values: { title, dueOn: '2024-01-31', kind: 'SIGN' } };
    expect(renderMail(due, reader).subject).toBe(`Đã quá hạn ký cam kết: ${title}`);
    expect(renderMail({ ...due, values: { ...due.values, kind: 'REPORT' } }, reader).subject).toBe(
      `Đã quá hạn ngày 31/01/2024: ${title}`,
    );
  });

  it('tells who stands in whose duty it is, and asks nobody to sign for another', () => {
    const standIn = { title, dueOn: '2024-01-31', kind: 'SIGN', for: 'somebody', forName: 'Lê Văn Tám' };
    for (const template of ['DUE_SOON', 'DUE_TODAY', 'DUE_PAST', 'URGED']) {
      const { subject, body } = renderMail({ ...content, template, values: standIn }, reader);
      expect(body).toContain('do đồng chí Lê Văn Tám thực hiện');
      expect(`${subject} ${body}`).not.toMatch(/ký/);
      expect(
        renderMail({ ...content, template, values: standIn }, { ...reader, language: 'en' }).body,
      ).toContain('owed by Lê Văn Tám');
    }
  });

  it('says of the very day that it is today', () => {
    const today = { ...content, template: 'DUE_TODAY', values: { title, dueOn: '2024-01-31' } };
    expect(renderMail(today, reader).subject).toBe(`Đến hạn hôm nay, ngày 31/01/2024: ${title}`);
    const signature = { ...today, values: { ...today.values, kind: 'SIGN' } };
    expect(renderMail(signature, reader).subject).toBe(
      `Hôm nay là hạn ký cam kết, ngày 31/01/2024: ${title}`,
    );
  });

  it('says of a countersignature that it is one', () => {
    const due = {
      ...content,
      template: 'DUE_SOON',
      values: { title, dueOn: '2024-01-31', kind: 'COUNTERSIGN' },
    };
    expect(renderMail(due, reader).subject).toBe(`Nhắc ký xác nhận cam kết, hạn ngày 31/01/2024: ${title}`);
    expect(renderMail(due, reader).body).toContain('đã được người cam kết ký');
  });

  it('names who signed what awaits a countersignature: several are one line of a digest', () => {
    const signedBy = (signerName: string) => ({
      ...content,
      template: 'DUE_SOON',
      values: { title, dueOn: '2024-01-31', kind: 'COUNTERSIGN', signerName },
    });
    const [tam, bay] = [signedBy('Lê Văn Tám'), signedBy('Nguyễn Thị Bảy')];
    expect(renderMail(tam, reader).body).toContain('đã được đồng chí Lê Văn Tám ký');
    expect(renderMail(tam, { ...reader, language: 'en' }).body).toContain('was signed by Lê Văn Tám and');
    const digest = { day: '2024-01-30', notices: [tam, bay], duties: calm, heldBack: 0 };
    expect(renderDigest(digest, reader).body).toContain(`${title} (2 đồng chí: Lê Văn Tám, Nguyễn Thị Bảy)`);
  });

  it('names the unit of what awaits a countersignature, so that a letter and a line of a digest say whose it is', () => {
    const signedIn = (signerName: string, unitName: string) => ({
      ...content,
      template: 'DUE_SOON',
      values: { title, dueOn: '2024-01-31', kind: 'COUNTERSIGN', signerName, unitName },
    });
    const [tam, bay] = [signedIn('Lê Văn Tám', 'Xã Bé'), signedIn('Nguyễn Thị Bảy', 'Xã\r\nLớn')];
    expect(renderMail(tam, reader).body).toContain('đã được đồng chí Lê Văn Tám (Xã Bé) ký');
    expect(renderMail(tam, { ...reader, language: 'en' }).body).toContain('signed by Lê Văn Tám (Xã Bé) and');
    const digest = { day: '2024-01-30', notices: [tam, bay], duties: calm, heldBack: 0 };
    expect(renderDigest(digest, reader).body).toContain(
      `${title} (2 đồng chí: Lê Văn Tám – Xã Bé, Nguyễn Thị Bảy – Xã Lớn)`,
    );
    expect(renderDigest(digest, { ...reader, language: 'en' }).body).toContain(
      `${title} (Lê Văn Tám – Xã Bé, Nguyễn Thị Bảy – Xã Lớn)`,
    );
  });

  it('lets nobody write a header through a title', () => {
    const sly = { ...content, values: { ...values, title: 'Hai\r\nBcc: everybody@example.vn' } };
    expect(renderMail(sly, reader).subject).not.toMatch(/[\r\n]/);
    expect(shortText(sly, 'en')).not.toMatch(/[\r\n]/);
  });

  it('lets nobody write HTML through a title or a name', () => {
    const sly = { ...content, values: { ...values, title: `<img src=x onerror="alert('1')">&` } };
    for (const { html } of [
      renderMail(sly, { ...reader, recipient: '<b>Tám</b>' }),
      renderDigest(
        { day: '2024-01-31', notices: [sly, sly], duties: calm, heldBack: 0 },
        { ...reader, recipient: '<b>' },
      ),
    ]) {
      expect(html).not.toMatch(/<img|<b>/);
      expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;');
    }
  });

  it('says what kind of thing it is about where nobody has written its words yet', () => {
    const { subject } = renderMail({ ...content, class: 'URGING', template: 'NEW' }, reader);
    expect(subject).toBe(`Đôn đốc: ${title}`);
    expect(shortText({ ...content, template: 'NEW', values: {} }, 'en')).toBe('Reminder');
  });

  it('leads nowhere but to the page', () => {
    expect(renderMail({ ...content, link: '//elsewhere.example' }, reader).body).not.toContain('elsewhere');
  });
});

describe('a digest', () => {
  const urging = { ...content, class: 'URGING' as const, template: 'SIGN_LATE' };

  it('groups by kind what a person is told, and says what presses', () => {
    const { subject, body } = renderDigest(
      {
        day: '2024-03-12',
        notices: [content, urging],
        duties: { overdue: 2, today: 0, soon: 1 },
        heldBack: 0,
      },
      reader,
    );
    expect(subject).toBe('Tổng hợp ngày 12/03/2024: 2 thông báo');
    expect(body).toContain(`Đôn đốc\n- Đã quá hạn ký cam kết: ${title}`);
    expect(body.indexOf('Đôn đốc')).toBeLessThan(body.indexOf('Nhắc việc'));
    expect(body).toContain('Ông/Bà hiện có 2 việc đã quá hạn, 1 việc sắp đến hạn.');
  });

  it('names those whom it is about, once for all of whom the same is said', () => {
    const below = (ownerName: string) => ({
      ...content,
      class: 'ESCALATION' as const,
      template: 'ESCALATED_TO_YOU',
      values: { title, dueOn: '2024-01-31', ownerName },
    });
    const several = {
      day: '2024-03-12',
      notices: [below('Lê Văn Tám'), below('Trần Thị Ba'), urging],
      duties: calm,
      heldBack: 0,
    };
    expect(renderDigest(several, reader).body).toContain(
      `- Việc quá hạn của cấp dưới: ${title} (2 đồng chí: Lê Văn Tám, Trần Thị Ba)\n`,
    );
    const one = { ...several, notices: [below('Lê Văn Tám'), urging] };
    expect(renderDigest(one, reader).body).toContain(`cấp dưới: ${title} (đồng chí Lê Văn Tám)\n`);
  });

  it('of one notice is the letter about it', () => {
    const only = { day: '2024-03-12', notices: [content], duties: calm, heldBack: 0 };
    expect(renderDigest(only, reader)).toEqual(renderMail(content, reader));
  });

  it('says how many of them would have come by themselves', () => {
    const held = { day: '2024-03-12', notices: [content, urging], duties: calm, heldBack: 12 };
    expect(renderDigest(held, reader).body).toContain('12 thông báo được gộp vào thư này');
    expect(renderDigest(held, { ...reader, language: 'en' }).body).toContain('12 of them were gathered here');
  });

  it('lists twenty of a kind and counts the rest', () => {
    const notices = Array.from({ length: 300 }, () => content);
    const { body } = renderDigest(
      { day: '2024-03-12', notices, duties: calm, heldBack: 0 },
      { ...reader, language: 'en' },
    );
    expect(body.match(/- Please sign/g)).toHaveLength(20);
    expect(body).toContain('- and 280 more');
  });
});
