import type * as vietnamese from '../vi/operations.js';

export const operations: typeof vietnamese.operations = {
  sentence: (dead) =>
    dead === 0 ? 'All events get through.' : dead === 1 ? '1 event is stuck.' : `${dead} events are stuck.`,
  realTime: 'Times of passing on events are real time; the others on this page are the demonstration’s.',
  relay: 'Relay',
  relayHint: 'how far behind each consumer is',
  heldBack: (seconds) =>
    `An open transaction has held back new events for ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  consumer: 'Consumer',
  consumers: {
    'tell-of-commitments': 'Telling of commitments',
    'plan-reminders': 'Planning of reminders',
    'unit-closure': 'Tree of units',
    'replan-ladders': 'Planning anew after a ladder changed',
    'start-recompute': 'Due dates after a calendar changed',
  },
  behind: 'Behind',
  moved: 'Last moved',
  letters: 'Dead letters',
  state: { DEAD: 'Dead', WAITING: 'Waiting behind', REDRIVEN: 'Redriven' },
  none: {
    DEAD: 'No event is stuck.',
    WAITING: 'No event has to wait.',
    REDRIVEN: 'Nothing was redriven yet.',
  },
  event: 'Event',
  error: 'Error',
  attempts: (count) => (count === 1 ? 'tried once' : `tried ${count} times`),
  at: 'Since',
  reference: 'Reference',
  act: 'Act',
  redrive: 'Redrive',
  queues: 'Queues',
  openQueues: 'Open the page of the queues',
};
