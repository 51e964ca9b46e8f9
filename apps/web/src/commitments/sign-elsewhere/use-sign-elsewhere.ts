import { useMutation } from '@tanstack/react-query';
import type { Reply } from '../../api/endpoints.js';
import { codeOf } from '../../api/problems.js';
import { upload } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useSigningGrant } from '../sign/use-signing-grant.js';
import type { Side } from '../sign/side.js';

interface ToSign {
  readonly of: Pick<Reply<'getCommitment'>, 'id' | 'version'>;
  readonly termsHash: string;
  readonly side: Side;
  readonly authorityId: string | null;
}

/** Sends in a PDF that was signed elsewhere. What was refused stays chosen: nothing has to be looked for again. */
export function useSignElsewhere({ of: { id, version }, ...toSign }: ToSign, done: () => unknown) {
  const sign = useAct('signExternally', done);
  const grant = useSigningGrant(codeOf(sign.error));
  const sending = useMutation({
    mutationFn: async ({ file, password }: { file: File; password: string }) => {
      await grant.open(password);
      const { signal } = new AbortController();
      const { id: fileId } = await upload(file, { onProgress: () => undefined, signal });
      await sign.mutateAsync({ params: { id }, body: { version, ...toSign, fileId } });
    },
  });
  return { send: sending.mutate, busy: sending.isPending, error: sending.error, grant };
}
