/**
 * Roles: what interpreted text becomes. The standard ones, and those that the `role` directive makes of them.
 */
export * from './custom-role.ts';
export { pepUri, rfcUri } from './document-role.ts';
export { genericRole } from './generic-role.ts';
export * from './look-up-role.ts';
export * from './role.ts';
