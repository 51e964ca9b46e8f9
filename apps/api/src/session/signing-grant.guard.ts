import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../edge/problems/refused.js';

/** Lets through only a session whose password was re-entered in the last minutes; a token never has that. */
@Injectable()
export class SigningGrantGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { session } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!session?.signingGrantUntil) throw new Refused('SIGNING_GRANT_REQUIRED');
    return true;
  }
}
