import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { ClamdScanner } from '#libs/platform/src/files/clamd-scanner.js';
import { FileScanner, NoScanner } from '#libs/platform/src/files/file-scanner.js';
import { ReceiveFile } from '#libs/platform/src/files/receive-file.js';
import { UploadRows } from '#libs/platform/src/files/upload-rows.js';
import { FilesController } from './files.controller.js';

/** Uploads, and the antivirus before them where one is set up. */
@Module({
  controllers: [FilesController],
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
})
export class FilesEdgeModule {}
