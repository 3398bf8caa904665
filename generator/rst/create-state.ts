import type { Place } from '../source/index.ts';
import { element } from '../tree/index.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { NameTables, RstState } from './state.ts';

/** Returns the state in which reading the text called `source` begins; `settings` fall back on docutils' defaults. */
export function createState(source: string, settings: Partial<Settings> = {}, position?: Place): RstState {
  return {
    settings: { ...defaultSettings, ...settings },
    document: element('document', { source, position }),
    source,
    messages: [],
    innerMessages: new Set(),
    names: createNameTables(),
    roles: new Map(),
    directives: new Map(),
    reading: { root: undefined, origin: undefined, isPastEnd: false, shortlyOverlined: undefined, isTextNext: false },
    titleStyles: [],
    includeLog: [],
    inner: [],
    dropped: [],
    seen: {
      anonymousReferences: false,
      substitutionReferences: false,
      systemMessages: false,
      targets: false,
      transitions: false,
    },
    phase: 'parse',
    parseMessages: [],
    transformMessages: [],
    queue: [],
  };
}

function createNameTables(): NameTables {
  return {
    elements: new Map(),
    nameids: new Map(),
    nametypes: new Map(),
    ids: new Map(),
    propagated: new Map(),
    refnames: new Map(),
    refids: new Map(),
    footnoteRefs: new Map(),
    citationRefs: new Map(),
    autofootnotes: [],
    autofootnoteRefs: [],
    symbolFootnotes: [],
    symbolFootnoteRefs: [],
    footnotes: [],
    citations: [],
    indirectTargets: [],
    substitutionDefs: new Map(),
    substitutionNames: new Map(),
    substitutionRefs: new Map(),
    anonymousTargets: [],
    idCounter: new Map(),
    autofootnoteStart: 1,
    symbolFootnoteStart: 0,
  };
}
