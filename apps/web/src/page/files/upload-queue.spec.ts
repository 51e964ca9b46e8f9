import { describe, expect, it } from '@jest/globals';
import { nextUpload, uploadQueue, type Upload, type UploadStep } from './upload-queue.js';

const file = (name: string) => new File(['x'], name);
const played = (...steps: UploadStep[]): readonly Upload[] =>
  steps.reduce(uploadQueue, [] as readonly Upload[]);
const add: UploadStep = {
  step: 'ADD',
  uploads: ['a', 'b'].map((key) => ({ key, file: file(key), evidenceId: null, validUntil: null })),
};
const states = (uploads: readonly Upload[]) => uploads.map(({ key, state }) => `${key} ${state}`);

describe('Files on their way', () => {
  it('go one after the other', () => {
    expect(nextUpload(played(add))?.key).toBe('a');
    expect(nextUpload(played(add, { step: 'PROGRESS', key: 'a', percent: 30 }))).toBeUndefined();
    expect(nextUpload(played(add, { step: 'ATTACH', key: 'a' }))).toBeUndefined();
    expect(nextUpload(played(add, { step: 'DROP', key: 'a' }))?.key).toBe('b');
  });

  it('are not held up by one that failed or was cancelled, and that can be tried again', () => {
    const failed = played(add, { step: 'FAIL', key: 'a', error: new Error('x') });
    expect(nextUpload(failed)?.key).toBe('b');
    const cancelled = uploadQueue(failed, { step: 'CANCEL', key: 'b' });
    expect(states(cancelled)).toEqual(['a FAILED', 'b CANCELLED']);
    expect(nextUpload(cancelled)).toBeUndefined();
    expect(nextUpload(uploadQueue(cancelled, { step: 'AGAIN', key: 'b' }))?.key).toBe('b');
  });

  it('stay out of the way of others', () => {
    expect(states(played(add, { step: 'PROGRESS', key: 'c', percent: 1 }))).toEqual([
      'a WAITING',
      'b WAITING',
    ]);
  });
});
