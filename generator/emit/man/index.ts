/**
 * The man page. Input: a document after the transforms. Output: the troff text that docutils' manpage writer makes of it (0.23's, or 0.19's), and what the writer complains of.
 *
 * Steps: one walk over the tree, in which a handler per node type adds pieces of text to a list; a pass over that list that takes out superfluous vertical space; one join. It never throws: what
 * docutils cannot write (it ends with an exception there) is left out or printed plainly, with a message.
 */
export * from './style.ts';
export * from './to-man.ts';
