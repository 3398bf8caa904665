export * from './directive.ts';
export * from './option.ts';
export * from './run-directive.ts';
