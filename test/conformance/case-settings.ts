import { defaultSettings, type Settings } from '../../generator/rst/index.ts';
import type { Case } from './case.ts';

/** A case's settings in our terms: those of the reader, those of the man page, and the names of those that we do not have. */
export interface CaseSettings {
  reader: Settings;
  macroReferences: boolean;
  unknown: string[];
}

/** Settings that docutils' tests of single transforms run without: there a transform's own default holds. */
const OF_TRANSFORM_TESTS: Partial<Settings> = { sectsubtitleXform: true };

/** Returns the settings that the docutils side ran a case with. Code is not highlighted here, so that it may well be asked for. */
export function caseSettings(testCase: Case): CaseSettings {
  const reader: Record<string, unknown> = {
    ...defaultSettings,
    fileInsertionEnabled: true,
    ...(testCase.kind === 'transform' ? OF_TRANSFORM_TESTS : {}),
  };
  const settings: CaseSettings = { reader: defaultSettings, macroReferences: false, unknown: [] };
  for (const [name, value] of Object.entries(testCase.settings ?? {})) {
    const field = name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
    if (name === 'text_references') settings.macroReferences = value === false;
    else if (name === 'syntax_highlight' && value === 'none') continue;
    else if (field in defaultSettings) reader[field] = value;
    else settings.unknown.push(name);
  }
  settings.reader = reader as unknown as Settings;
  return settings;
}
