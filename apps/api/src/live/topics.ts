/** What a page may have to read again. */
export type Topic =
  | 'commitments'
  | 'remediation'
  | 'duties'
  | 'notices'
  | 'mailbox'
  | 'organization'
  | 'processes'
  | 'operations'
  | 'clock'
  | 'calendars';

/** The topics that a change of a stream touches, by the stream's type. */
const ofStream: Readonly<Record<string, readonly Topic[]>> = {
  commitment: ['commitments', 'duties'],
  'commitment-template': ['commitments'],
  inspection: ['remediation'],
  'inspection-year-plan': ['remediation'],
  finding: ['remediation', 'duties'],
  'remediation-plan': ['remediation', 'duties'],
  'remediation-rules': ['remediation'],
  'remediation-report': ['remediation'],
  levels: ['organization'],
  unit: ['organization'],
  calendar: ['calendars', 'duties'],
  person: ['organization'],
  authority: ['organization'],
  sending: ['operations'],
};

/** The topics of a stream type; one that nobody named may touch what people owe. */
export const topicsOf = (streamType: string): readonly Topic[] => ofStream[streamType] ?? ['duties'];
