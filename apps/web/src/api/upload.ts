import addresses from 'virtual:endpoint-addresses';
import { address } from './address.js';
import { caller } from './caller.js';
import type { Reply } from './endpoints.js';
import { Unreachable, failureIn } from './problems.js';

interface Uploading {
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Uploads a file, its bytes as the body. `fetch` tells nothing of how far a body has come, so this asks the older way.
 * @throws ApiProblem when the API refuses, Unreachable when the line broke, DOMException AbortError when it was cancelled.
 */
export function upload(file: File, { onProgress, signal }: Uploading): Promise<Reply<'uploadFile'>> {
  const { method, path } = addresses.uploadFile;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address(path, {}, { name: file.name }));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', caller.language);
    request.setRequestHeader('x-csrf-token', caller.csrfToken);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(Math.floor((loaded / total) * 100));
    });
    request.addEventListener('load', () => {
      const read = parsed(request.responseText);
      // The API validates what it answers against the same contract.
      if (request.status >= 200 && request.status < 300) resolve(read as Reply<'uploadFile'>);
      else reject(failureIn(read));
    });
    request.addEventListener('error', () => reject(new Unreachable()));
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) request.abort();
    else request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
