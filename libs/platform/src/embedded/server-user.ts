import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whom the server runs as, when not as ourselves. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** "nobody" by convention. It needs no entry of its own in the system's list of users. */
const nobody: ServerUser = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, and insists on owning its data. So root becomes whoever owns the data,
 * or nobody; anyone else stays who they are.
 */
export function chooseServerUser(
  data: string | undefined,
  myUid = process.getuid?.(),
): ServerUser | undefined {
  if (myUid !== 0) return undefined;
  const owner = data ? statSync(data) : nobody;
  return owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/** Whether this user may pass through every folder above `path` and use what is there. */
export function canReach(path: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const above = dirname(path);
  return above === path || canReach(above, user);
}

/** Whether the folder is this user's already. */
export function owns(user: ServerUser, path: string): boolean {
  return statSync(path).uid === user.uid;
}

/** Hands a folder and all in it to the server's user: data restored by root belongs to root. */
export function giveTo(path: string, { uid, gid }: ServerUser): void {
  const entry = lstatSync(path);
  if (entry.uid !== uid && !entry.isSymbolicLink()) chownSync(path, uid, gid);
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), { uid, gid });
}
