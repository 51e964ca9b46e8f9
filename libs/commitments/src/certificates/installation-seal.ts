import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { installationKey } from '#libs/documents/src/pdf/installation-key.js';
import { sealPdf } from '#libs/documents/src/pdf/seal-pdf.js';
import type { SealingKey } from '#libs/documents/src/pdf/sealing-key.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';

/** Who stands in the installation's own certificate. */
const NAME = 'Camket';
const REASON = 'Tài liệu chưa bị sửa từ khi lập';

/** Seals what this installation renders by its own key: that it came from here and was not changed, and nothing else. */
@Injectable()
export class InstallationSeal {
  private key: Promise<SealingKey> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'DATA_DIR' | 'SEALING_KEY_DIR'>,
    private readonly clock: Clock,
  ) {}

  async seal(pdf: Uint8Array): Promise<Buffer> {
    const at = await this.clock.now();
    this.key ??= installationKey(this.config.SEALING_KEY_DIR ?? join(this.config.DATA_DIR, 'keys'), NAME, at);
    try {
      return await sealPdf(pdf, await this.key, { name: NAME, reason: REASON, at });
    } catch (error) {
      // A key that was put right is read anew, without a restart.
      this.key = undefined;
      throw error;
    }
  }
}
