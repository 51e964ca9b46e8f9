import { describe, expect, it } from '@jest/globals';
import { digestLines } from './digest-lines.js';

const about = (subject: string, owners: readonly string[]) => `${subject} (${owners.join(', ')})`;
const line = (subject: string, owner: string, address: string | null = `/${owner}`) => ({
  subject,
  owner,
  owners: 'PEOPLE' as const,
  address,
});

describe('lines of a digest', () => {
  it('name who owes what they are about, and lead to it', () => {
    expect(digestLines([line('Overdue', 'Tám')], about)).toEqual([
      { text: 'Overdue (Tám)', address: '/Tám' },
    ]);
  });

  it('are one for what is said of several people in the same words', () => {
    const told = [line('Overdue', 'Tám'), line('Urged', 'Năm'), line('Overdue', 'Ba'), line('Overdue', 'Ba')];
    expect(digestLines(told, about)).toEqual([
      { text: 'Overdue (Tám, Ba)', address: null },
      { text: 'Urged (Năm)', address: '/Năm' },
    ]);
  });

  it('are one for several units, apart from people who bear the same name', () => {
    const units = [line('Signed', 'Xã Một'), line('Signed', 'Xã Hai')];
    const said = (subject: string, owners: readonly string[], what: string) =>
      `${subject} ${what} ${owners.join(', ')}`;
    expect(
      digestLines(
        [...units.map((unit) => ({ ...unit, owners: 'UNITS' as const })), line('Signed', 'Xã Một')],
        said,
      ).map(({ text }) => text),
    ).toEqual(['Signed UNITS Xã Một, Xã Hai', 'Signed PEOPLE Xã Một']);
  });

  it('stay one for each thing that the reader owes himself', () => {
    const told = [line('Due', '', '/1'), line('Due', '', '/2'), line('Due', 'Tám')];
    expect(digestLines(told, about)).toEqual([
      { text: 'Due', address: '/1' },
      { text: 'Due', address: '/2' },
      { text: 'Due (Tám)', address: '/Tám' },
    ]);
  });
});
