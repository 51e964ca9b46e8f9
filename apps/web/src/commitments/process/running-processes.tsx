import { useSyncExternalStore } from 'react';
import { useSession } from '../../session/use-session.js';
import { RunningProcess } from './running-process.js';
import { startedText, subscribe } from './started-processes.js';

/** What one has started and may still be under way, on top of every page. */
export function RunningProcesses() {
  const { person } = useSession();
  const text = useSyncExternalStore(subscribe, () => startedText(person.id));
  return text
    .split(' ')
    .filter(Boolean)
    .map((id) => <RunningProcess key={id} id={id} />);
}
