import { describe, expect, it } from '@jest/globals';
import { mailTemplates } from './mail-text.js';
import { renderMail } from './render-mail.js';

const values = { title: 'Cam kết cải cách hành chính năm 2024', dueOn: '2024-01-31', workingDaysLeft: 3 };
const content = { template: 'SIGN_SOON', values, link: '/commitments/1' };

describe('a mail', () => {
  it('is written as an official writes, in the language of its reader', () => {
    const reader = { recipient: 'Lê Văn Tám', publicUrl: 'https://camket.example.vn' };
    const vietnamese = renderMail(content, { ...reader, language: 'vi' });
    expect(vietnamese.subject).toBe(
      'Nhắc ký cam kết trước ngày 31/01/2024: Cam kết cải cách hành chính năm 2024',
    );
    expect(vietnamese.body).toContain('Kính gửi: Ông/Bà Lê Văn Tám,');
    expect(vietnamese.body).toContain('hết ngày 31/01/2024 (còn 3 ngày làm việc)');
    expect(vietnamese.body).toContain('https://camket.example.vn/commitments/1');
    expect(renderMail(content, { ...reader, language: 'en' }).subject).toBe(
      'Please sign by 31 January 2024: Cam kết cải cách hành chính năm 2024',
    );
  });

  it.each(mailTemplates)('%s exists in both languages and leaves no gap', (template) => {
    for (const language of ['vi', 'en'] as const) {
      const { subject, body } = renderMail({ ...content, template }, { recipient: 'A', language });
      expect(`${subject}\n${body}`).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('lets nobody write a header through a title', () => {
    const { subject } = renderMail(
      { ...content, values: { ...values, title: 'Hai\r\nBcc: everybody@example.vn' } },
      { recipient: 'A', language: 'vi' },
    );
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('refuses a template it does not know', () => {
    expect(() => renderMail({ ...content, template: 'X' }, { recipient: 'A', language: 'vi' })).toThrow(
      RangeError,
    );
  });
});
