import { Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller.js';
import { AuthoritiesController } from './authorities.controller.js';
import { PersonPages } from './person-pages.js';
import { PersonsController } from './persons.controller.js';
import { PostsController } from './posts.controller.js';
import { UnitsController } from './units.controller.js';

/** The endpoints of people and rights. */
@Module({
  controllers: [
    UnitsController,
    PersonsController,
    PostsController,
    AbsencesController,
    AuthoritiesController,
  ],
  providers: [PersonPages],
  exports: [PersonPages],
})
export class OrganizationEdgeModule {}
