import { getRouteApi } from '@tanstack/react-router';
import { SignaturePage } from './signature-page.js';

const route = getRouteApi('/shell/countersign');

/** An assigner countersigns, often many in one act. */
export const CountersignPage = () => <SignaturePage side="ASSIGNER" id={route.useSearch().id} />;
