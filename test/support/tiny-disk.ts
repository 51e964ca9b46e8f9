import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE = '8m';

/** A disk of a few megabytes in memory, on which tables can be put. */
export class TinyDisk {
  readonly tables: string;
  private readonly ballast: string;

  private constructor(readonly folder: string) {
    this.tables = join(folder, 'tables');
    this.ballast = join(folder, 'ballast');
  }

  /** Undefined where this user may not mount one: not root, or inside a container. */
  static mount(): TinyDisk | undefined {
    const folder = mkdtempSync(join(tmpdir(), 'camket-tiny-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
      return new TinyDisk(folder);
    } catch {
      rmSync(folder, { recursive: true });
      return undefined;
    }
  }

  /** Gives a folder on it to the owner of the server's data, who keeps tables there. */
  giveTo(dataDirectory: string): void {
    const { uid, gid } = statSync(dataDirectory);
    execFileSync('mkdir', ['-m', '700', this.tables]);
    chownSync(this.tables, uid, gid);
    chownSync(this.folder, uid, gid);
  }

  /** Fills it to the last block, or but for so many bytes. */
  fill(free = 0): void {
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(this.ballast, Buffer.alloc(bavail * bsize - free));
  }

  relieve(): void {
    rmSync(this.ballast);
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.folder], { stdio: 'ignore' });
    rmSync(this.folder, { recursive: true });
  }
}
