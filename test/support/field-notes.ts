import type {
  FindingNote,
  FindingValue,
  Inspection,
  NotedFile,
} from '../../apps/web/src/inspections/field/note.js';

/** What is written in the field. */
export const findingValue: FindingValue = {
  unitId: 'tan-ky',
  content: 'PROCEDURES',
  kind: 'SHORTCOMING',
  severity: 'MINOR',
  seen: 'Sổ theo dõi ghi chưa đầy đủ',
  legalGround: '',
  addressee: null,
  answererId: null,
  repeatOf: null,
  files: [],
};

export const findingNote = (more: Partial<FindingNote> = {}): FindingNote => ({
  kind: 'FINDING',
  id: 'finding-1',
  value: findingValue,
  base: null,
  ready: true,
  stamp: 'a',
  refused: null,
  ...more,
});

export const onDevice = (key: string): NotedFile => ({
  key,
  fileId: null,
  name: `${key}.jpg`,
  mediaType: 'image/jpeg',
  size: 3,
});

type Known = Pick<Inspection, 'status' | 'drafts' | 'sessions' | 'answers'>;

export const nothingKnown: Known = { status: 'OPEN', drafts: [], sessions: [], answers: [] };

/** As the service has a finding that says this. */
export function draftOf(
  { files, content, severity, ...value }: FindingValue,
  revision = 1,
  findingId = 'finding-1',
): Inspection['drafts'][number] {
  if (content === null || severity === null) throw new Error('the service takes no half finding');
  const evidence = files.map(({ name, mediaType, size, fileId, key }) => ({
    fileId: fileId ?? key,
    name,
    mediaType,
    size,
    sha256: '',
  }));
  return { ...value, content, severity, findingId, number: 1, revision, evidence };
}

export const knownWith = (...drafts: Inspection['drafts']): Known => ({ ...nothingKnown, drafts });
