import { describe, expect, it } from '@jest/globals';
import { day } from '../texts/formats.js';
import { en } from '../texts/en.js';
import { vi } from '../texts/vi.js';
import { noticeText } from './notice-text.js';

const values = { title: 'Cam kết năm 2024', dueOn: '2024-01-31', workingDaysLeft: -2 };
const inVietnamese = (on: string) => day(on, 'vi');

describe('A notice', () => {
  it('is a sentence in the language of its reader', () => {
    expect(noticeText(vi, { template: 'SIGN_LATE', values }, inVietnamese)).toBe(
      'Đã quá hạn ký 2 ngày làm việc (hạn 31/01/2024): Cam kết năm 2024',
    );
    expect(
      noticeText(en, { template: 'SIGN_SOON', values: { ...values, workingDaysLeft: 1 } }, (on) => on),
    ).toBe('Sign by 2024-01-31 (1 working day left): Cam kết năm 2024');
  });

  it('names the one who owes it, and the number of an urging notice', () => {
    const owed = { ...values, ownerName: 'Lê Văn Tám', round: 2, notice: { number: 7, year: 2024 } };
    expect(noticeText(vi, { template: 'ESCALATED_TO_YOU', values: owed }, inVietnamese)).toBe(
      'Việc của cấp dưới quá hạn ngày 31/01/2024: Cam kết năm 2024 (đồng chí Lê Văn Tám thực hiện)',
    );
    expect(noticeText(en, { template: 'URGED', values: owed }, (on) => on)).toMatch(
      /^Urging notice no\. 7\/PĐĐ/,
    );
  });

  it('says of a signature that it is one', () => {
    const signature = { title: 'Cam kết năm 2024', dueOn: '2024-01-31', kind: 'SIGN' };
    expect(noticeText(vi, { template: 'DUE_SOON', values: signature }, inVietnamese)).toBe(
      'Đến hạn ký ngày 31/01/2024: Cam kết năm 2024',
    );
    const countersignature = { ...signature, kind: 'COUNTERSIGN', signerName: 'Lê Văn Tám' };
    expect(noticeText(vi, { template: 'DUE_PAST', values: countersignature }, inVietnamese)).toBe(
      'Đã quá hạn ký xác nhận ngày 31/01/2024: Cam kết năm 2024 (đồng chí Lê Văn Tám đã ký)',
    );
  });

  it('says of another’s signature whose it is', () => {
    const another = { title: 'Cam kết', dueOn: '2024-01-31', kind: 'SIGN', for: 'x', forName: 'Lê Văn Tám' };
    expect(noticeText(vi, { template: 'DUE_TODAY', values: another }, inVietnamese)).toBe(
      'Đến hạn hôm nay, ngày 31/01/2024: Cam kết (đồng chí Lê Văn Tám thực hiện)',
    );
  });

  it('names who asks for more time', () => {
    const asked = { title: 'Cam kết', dueOn: '2024-01-31', askerName: 'Lê Văn Tám' };
    expect(noticeText(vi, { template: 'EXTENSION_ASKED', values: asked }, inVietnamese)).toBe(
      'Đề nghị gia hạn chờ đồng chí quyết định (hạn 31/01/2024): Cam kết (đồng chí Lê Văn Tám đề nghị)',
    );
  });

  it('stays readable when it lacks a value', () => {
    expect(noticeText(vi, { template: 'SIGN_SOON', values: {} }, inVietnamese)).toBe('Đến hạn ký ngày …: …');
  });

  it('is unknown where its template is', () => {
    expect(noticeText(vi, { template: 'NEW', values }, inVietnamese)).toBeUndefined();
  });
});
