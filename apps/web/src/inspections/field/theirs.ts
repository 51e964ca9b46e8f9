import {
  type AnswerValue,
  type FindingValue,
  type Inspection,
  type NotedFile,
  type SessionValue,
} from './note.js';

type Named = Inspection['drafts'][number]['evidence'][number];

const noted = ({ fileId, name, mediaType, size }: Named): NotedFile => ({
  key: fileId,
  fileId,
  name,
  mediaType,
  size,
});

/** A finding as the service has it; undefined where it has none of this id. */
export function findingAt({ drafts }: Pick<Inspection, 'drafts'>, id: string): FindingValue | undefined {
  const found = drafts.find(({ findingId }) => findingId === id);
  if (!found) return undefined;
  const { findingId: _, number: __, revision: ___, evidence, ...text } = found;
  return { ...text, files: evidence.map(noted) };
}

/** A session as the service has it. */
export function sessionAt({ sessions }: Pick<Inspection, 'sessions'>, id: string): SessionValue | undefined {
  const found = sessions.find(({ sessionId }) => sessionId === id);
  if (!found) return undefined;
  const { unitId, on, place, summary, minutes } = found;
  return { unitId, on, place, summary, files: minutes ? [noted(minutes)] : [] };
}

/** The answer of a unit to a question as the service has it. */
export function answerAt(
  { answers }: Pick<Inspection, 'answers'>,
  { unitId, questionId }: Pick<AnswerValue, 'unitId' | 'questionId'>,
): AnswerValue | undefined {
  return answers.find((one) => one.unitId === unitId && one.questionId === questionId);
}
