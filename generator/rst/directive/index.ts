export * from './directive.ts';
export * from './option.ts';
