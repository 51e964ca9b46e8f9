import { tellOfStream, type StreamTelling } from '#libs/platform/src/messages/tell-of-stream.js';
import { commitmentStream } from './commitment-stream.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';
import { commitmentTemplates, type Telling } from './domain/telling.js';
import { tellingsOf, toldTypes } from './domain/tellings.js';

/** Tells people of what happens to their commitments. */
export const tellOfCommitments = tellOfStream({
  consumer: 'tell-of-commitments',
  model: commitmentStream,
  types: toldTypes,
  tellingsOf: (id, event, state, before) =>
    tellingsOf(event, state, before).map((telling) => told(id, telling, state)),
});

function told(
  id: string,
  { template, people, title, itemId, dueOn, count, to }: Telling,
  state: Commitment,
): StreamTelling {
  const parties = partiesOf(state);
  return {
    template,
    class: commitmentTemplates[template] === 'ASKS' ? 'COMMITMENT_TO_ACT' : 'COMMITMENT',
    people,
    title,
    link: itemId === null ? `/commitments/${id}` : `/commitments/${id}/items/${itemId}`,
    dueOn: dueOn ?? null,
    values: (reader) => {
      // Of one's own unit one knows; who assigned to many is told which it is.
      const assigns = parties && [parties.assignerId, ...parties.coSigners.ASSIGNER.people].includes(reader);
      return {
        ...((assigns || template === 'UNIT_SUCCEEDED') && { unitId: parties?.unitId }),
        ...(count !== undefined && { count }),
        ...(to && { to }),
      };
    },
  };
}
