import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';
import { caller } from '../../api/caller.js';
import type { Call, Reply } from '../../api/endpoints.js';
import { readFailure, Unreachable } from '../../api/problems.js';

type Downloaded =
  | 'getTemplateSheet'
  | 'getMarkedSheet'
  | 'getFindingSheet'
  | 'getMarkedFindingSheet'
  | 'getLineSheet'
  | 'getMarkedLineSheet';

/** Uploads a file; it waits a day to be made use of. Throws as `call` does. */
export async function uploadSheet(file: File): Promise<Reply<'uploadFile'>> {
  const { path } = addresses.uploadFile;
  const response = await reach(address(path, undefined, { name: file.name }), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-csrf-token': caller.csrfToken },
    body: file,
  });
  // The API validates what it answers against the same contract.
  return (await response.json()) as Reply<'uploadFile'>;
}

/** Fetches a workbook in the reader's language and hands it to the browser to be saved. Throws as `call` does. */
export async function saveSheet<Name extends Downloaded>(name: Name, call: Call<Name>): Promise<void> {
  // What is given to it is typed for each by the signature; here it is only passed on.
  const { params, query } = call as { params?: object; query?: object };
  const response = await reach(address(addresses[name].path, params, query), {});
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('content-disposition') ?? '');
  link.click();
  URL.revokeObjectURL(url);
}

/** The name that the API gave it (RFC 6266: the extended one counts). */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined ? 'camket.xlsx' : decodeURIComponent(encoded);
}

interface Asked extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
}

async function reach(url: string, { headers, ...request }: Asked): Promise<Response> {
  const asked = { accept: '*/*', 'accept-language': caller.language, ...headers };
  const response = await fetch(url, { credentials: 'same-origin', ...request, headers: asked }).catch(() => {
    throw new Unreachable();
  });
  if (!response.ok) throw await readFailure(response);
  return response;
}
