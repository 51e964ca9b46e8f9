import { Module } from '@nestjs/common';
import { UploadsModule } from '#libs/platform/src/files/uploads.module.js';
import { FilesController } from './files.controller.js';

/** Uploads. */
@Module({ imports: [UploadsModule], controllers: [FilesController] })
export class FilesEdgeModule {}
