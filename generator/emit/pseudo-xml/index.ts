/**
 * RST tree → docutils' pseudo-XML: one tag or line of text a line, four blanks a level. What `rst2pseudoxml` prints; for eyes and for comparing trees, never to be read again.
 */
export * from './to-pseudo-xml.ts';
