/** docutils' default priorities: the lower goes first. Source: `default_priority` of the classes in docutils' `transforms/`. */
const PRIORITIES: Readonly<Record<string, number>> = {
  ClassAttribute: 210,
  Substitutions: 220,
  SectionIDs: 240,
  PropagateTargets: 260,
  DocTitle: 320,
  DocInfo: 340,
  SectionSubTitle: 350,
  StripClassesAndElements: 420,
  AnonymousHyperlinks: 440,
  IndirectHyperlinks: 460,
  TargetNotes: 540,
  Footnotes: 620,
  ExternalTargets: 640,
  InternalTargets: 660,
  SectNum: 710,
  Contents: 720,
  StripComments: 740,
  Decorations: 820,
  Transitions: 830,
  ExposeInternals: 840,
  DanglingReferences: 850,
  Messages: 860,
  FilterMessages: 870,
  TestMessages: 880,
  Admonitions: 920,
};

/** Returns the priority of the transform `name`; the last of all when there is none of that name. */
export function transformPriority(name: string): number {
  return PRIORITIES[name] ?? LAST;
}

const LAST = 999;
