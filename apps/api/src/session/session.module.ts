import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Authenticator } from './authenticator.js';
import { OwnAccountController } from './own-account.controller.js';
import { PasswordAuthenticator } from './password-authenticator.js';
import { SessionView } from './session-view.js';
import { SessionGuard } from './session.guard.js';
import { Sessions } from './sessions.js';
import { SIGN_IN_LIMITS, signInLimits, SignInThrottle } from './sign-in-throttle.js';
import { SignInController } from './sign-in.controller.js';
import { Tokens } from './tokens.js';
import { TokensController } from './tokens.controller.js';
import { WelcomeController } from './welcome.controller.js';

/** Who is there: sign-in, sessions, tokens, and the guard before every endpoint. */
@Module({
  controllers: [WelcomeController, SignInController, OwnAccountController, TokensController],
  providers: [
    { provide: Authenticator, useClass: PasswordAuthenticator },
    { provide: SIGN_IN_LIMITS, useValue: signInLimits },
    { provide: APP_GUARD, useClass: SessionGuard },
    Sessions,
    SessionView,
    SignInThrottle,
    Tokens,
  ],
  exports: [Sessions],
})
export class SessionModule {}
