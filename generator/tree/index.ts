/**
 * The shapes that the stages hand on: RST nodes, the header model, the signature table; and how to build and walk them.
 */
export * from './access.ts';
export * from './attribute.ts';
export * from './build.ts';
export * from './c-type.ts';
export * from './category.ts';
export * from './change.ts';
export * from './escape.ts';
export * from './format-c-type.ts';
export * from './integer-kind.ts';
export * from './layout.ts';
export * from './model.ts';
export * from './node-text.ts';
export * from './rst-node.ts';
export * from './signature.ts';
export * from './signature-name.ts';
export * from './walk.ts';
