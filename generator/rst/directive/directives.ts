import { admonition, namedAdmonition } from './admonition.ts';
import { classDirective } from './class.ts';
import { compound, container } from './container.ts';
import { contents } from './contents.ts';
import { csvTable } from './csv-table.ts';
import { date } from './date.ts';
import { footer, header } from './decoration.ts';
import type { Directive } from './directive.ts';
import { figure } from './figure.ts';
import { image } from './image.ts';
import { include } from './include.ts';
import { lineBlock } from './line-block.ts';
import { listTable } from './list-table.ts';
import { code, math, parsedLiteral } from './literal.ts';
import { meta } from './meta.ts';
import { quote } from './quote.ts';
import { raw } from './raw.ts';
import { replace } from './replace.ts';
import { defaultRole, role } from './role.ts';
import { rubric } from './rubric.ts';
import { sectnum } from './sectnum.ts';
import { table } from './table.ts';
import { targetNotes } from './target-notes.ts';
import { testDirective } from './test-directive.ts';
import { title } from './title.ts';
import { sidebar, topic } from './topic.ts';
import { unicode } from './unicode.ts';

/** The directives by every name they have in English. Source: docutils/parsers/rst/languages/en.py. */
export const directives: ReadonlyMap<string, Directive> = new Map<string, Directive>([
  ['admonition', admonition],
  ['attention', namedAdmonition('attention')],
  ['caution', namedAdmonition('caution')],
  ['class', classDirective],
  ['code', code],
  ['code-block', code],
  ['compound', compound],
  ['container', container],
  ['contents', contents],
  ['csv-table', csvTable],
  ['danger', namedAdmonition('danger')],
  ['date', date],
  ['default-role', defaultRole],
  ['epigraph', quote('epigraph')],
  ['error', namedAdmonition('error')],
  ['figure', figure],
  ['footer', footer],
  ['header', header],
  ['highlights', quote('highlights')],
  ['hint', namedAdmonition('hint')],
  ['image', image],
  ['important', namedAdmonition('important')],
  ['include', include],
  ['line-block', lineBlock],
  ['list-table', listTable],
  ['math', math],
  ['meta', meta],
  ['note', namedAdmonition('note')],
  ['parsed-literal', parsedLiteral],
  ['pull-quote', quote('pull-quote')],
  ['raw', raw],
  ['replace', replace],
  ['restructuredtext-test-directive', testDirective],
  ['role', role],
  ['rst-class', classDirective],
  ['rubric', rubric],
  ['section-numbering', sectnum],
  ['sectnum', sectnum],
  ['sidebar', sidebar],
  ['sourcecode', code],
  ['table', table],
  ['target-notes', targetNotes],
  ['tip', namedAdmonition('tip')],
  ['title', title],
  ['topic', topic],
  ['unicode', unicode],
  ['warning', namedAdmonition('warning')],
]);
