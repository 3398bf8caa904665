import { type Change, type ChangeClass, formatDeclaration, type HeaderModel, type Typedef } from '../tree/index.ts';
import { createChange } from './create-change.ts';
import { formatRecord } from './format-record.ts';
import { match } from './match.ts';

interface Named {
  readonly name: string;
  readonly text: string;
  readonly place: Change['old'];
  /** What a change of it concerns. */
  readonly class: ChangeClass;
}

/** Returns what changed about the macros that are no integer constants, and about typedefs. The list of helper ids is left out: what is in it is compared by name. */
export function macroChanges(old: HeaderModel, next: HeaderModel): Change[] {
  return [
    ...changesOf('macro', macrosOf(old), macrosOf(next)),
    ...changesOf('typedef', typedefsOf(old), typedefsOf(next)),
  ];
}

function macrosOf({ defines, helperIds }: HeaderModel): Map<string, Named> {
  const macros = new Map<string, Named>();
  for (const { name, params, isVariadic, body, value, place } of defines) {
    if (name === helperIds?.macro || (params === undefined && (value !== undefined || body === ''))) continue;
    const dots = isVariadic ? '...' : '';
    const head = params === undefined ? name : `${name}(${params.join(', ')}${dots})`;
    macros.set(name, { name, text: `${head} ${body}`.trim(), place: { place }, class: 'api' });
  }
  return macros;
}

function typedefsOf({ typedefs }: HeaderModel): Map<string, Named> {
  return new Map(typedefs.map((typedef) => [typedef.name, namedTypedef(typedef)]));
}

/** A struct without a tag is compared here, by its declaration; one with a tag by its layout. */
function namedTypedef({ name, type, place }: Typedef): Named {
  const definition = type.type === 'inlineType' ? type.definition : undefined;
  const isOpen = definition !== undefined && definition.type !== 'enum' && definition.name === undefined;
  const text = isOpen ? `${formatRecord(definition)} ${name}` : formatDeclaration(type, name);
  return { name, text, place: { place }, class: isOpen ? 'abi' : 'api' };
}

function changesOf(what: 'macro' | 'typedef', old: Map<string, Named>, next: Map<string, Named>): Change[] {
  const { both, removed, added } = match(old, next);
  const changed = both.filter(([before, after]) => before.text !== after.text);
  return [
    ...changed.map(([before, after]) =>
      createChange(`${what}-changed`, {
        subject: after.name,
        text: `stands for something else`,
        class: after.class,
        old: { ...before.place, text: before.text },
        new: { ...after.place, text: after.text },
      }),
    ),
    ...removed.map(({ name, place }) =>
      createChange(`${what}-removed`, { subject: name, text: `${what} removed`, old: place }),
    ),
    ...added.map(({ name, place }) =>
      createChange(`${what}-added`, { subject: name, text: `${what} added`, new: place }),
    ),
  ];
}
