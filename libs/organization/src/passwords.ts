/** Loaded with the first password: workers never see one. */
const argon2 = (): Promise<typeof import('@node-rs/argon2')> => import('@node-rs/argon2');

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The library's algorithm is argon2id unless told. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password as it is kept. */
export const hashPassword = async (password: string): Promise<string> =>
  (await argon2()).hash(password.normalize('NFC'), COST);

let decoy: Promise<string> | undefined;

/** Whether it is the password; takes the same time where there is no account. */
export async function isPassword(kept: string | undefined, password: string): Promise<boolean> {
  // Of nothing, and made once: what a sign-in under an unknown name is checked against, so that it takes as long.
  const unlikely = await (decoy ??= hashPassword(''));
  const { verify } = await argon2();
  const right = await verify(kept ?? unlikely, password.normalize('NFC'));
  return right && kept !== undefined;
}

/** Whether the hash was made at another cost than today's. */
export async function isOutdated(kept: string): Promise<boolean> {
  const { parseOptions } = await argon2();
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}
