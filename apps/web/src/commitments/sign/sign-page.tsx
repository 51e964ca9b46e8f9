import { getRouteApi } from '@tanstack/react-router';
import { SignaturePage } from './signature-page.js';

const route = getRouteApi('/shell/sign');

/** A signatory reads and signs. */
export const SignPage = () => <SignaturePage side="SIGNATORY" id={route.useSearch().id} />;
