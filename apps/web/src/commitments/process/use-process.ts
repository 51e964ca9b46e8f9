import { useRead } from '../../api/use-read.js';

/** The live stream says when a process has moved; this is for when it can't be heard. */
const EVERY = 1_500;

/** A long-running use case, read again until it has ended. */
export function useProcess(id: string) {
  const last = useRead('getProcess', { params: { id } });
  const running = last.data?.state === 'RUNNING';
  return useRead('getProcess', { params: { id } }, { every: running ? EVERY : false });
}
