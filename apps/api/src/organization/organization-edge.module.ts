import { Module } from '@nestjs/common';
import { PersonsController } from './persons.controller.js';
import { PostsController } from './posts.controller.js';
import { UnitsController } from './units.controller.js';

/** The endpoints of people and rights. */
@Module({ controllers: [UnitsController, PersonsController, PostsController] })
export class OrganizationEdgeModule {}
