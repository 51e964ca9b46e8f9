const NAME = 'camket.field.files';
const FILES = 'files';

/** Photographs and papers that were taken while there was no line: too large for where words are kept. */
export async function keepFile(key: string, file: File): Promise<void> {
  await done(await begun('readwrite', (files) => files.put(file, key)));
}

/** The file, or undefined where the browser has cleared it away. */
export async function keptFile(key: string): Promise<File | undefined> {
  const found: unknown = await done(await begun('readonly', (files) => files.get(key)));
  return found instanceof File ? found : undefined;
}

export async function forgetFile(key: string): Promise<void> {
  await done(await begun('readwrite', (files) => files.delete(key)));
}

async function begun<Result>(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<Result>,
): Promise<IDBRequest<Result>> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
  const database = await done(opening);
  const transaction = database.transaction(FILES, mode);
  transaction.addEventListener('complete', () => database.close());
  transaction.addEventListener('abort', () => database.close());
  return ask(transaction.objectStore(FILES));
}

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the device keeps no files')));
  });
