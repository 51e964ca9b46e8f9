import type { AnswerValue, FindingValue, NotedFile, SessionValue } from './note.js';

type Value = FindingValue | SessionValue | AnswerValue;

/** A file on the device is another than every one at the service. */
const nameOf = ({ key, fileId }: NotedFile): string => fileId ?? `here ${key}`;

const plain = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  typeof value === 'string' ? value.trim() : value,
];

function normal(value: Value): string {
  const { files, ...rest } = { files: undefined, ...value };
  const words = Object.entries(rest)
    .map(plain)
    .toSorted(([one], [other]) => one.localeCompare(other));
  return JSON.stringify([words, files?.map(nameOf).toSorted()]);
}

/** Whether two notes say the same: the service trims what it is sent, and in which order files came says nothing. */
export const sameNote = (one: Value, other: Value): boolean => normal(one) === normal(other);
