import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { ClamdScanner } from './clamd-scanner.js';
import { FileScanner, NoScanner } from './file-scanner.js';
import { ReceiveFile } from './receive-file.js';
import { UploadRows } from './upload-rows.js';

/** Files that people bring, and the antivirus before them where one is set up. */
@Module({
  providers: [
    {
      provide: FileScanner,
      inject: [CONFIG],
      useFactory: ({ CLAMD_URL }: Config): FileScanner =>
        CLAMD_URL === undefined ? new NoScanner() : new ClamdScanner(CLAMD_URL),
    },
    UploadRows,
    ReceiveFile,
  ],
  exports: [ReceiveFile],
})
export class UploadsModule {}
