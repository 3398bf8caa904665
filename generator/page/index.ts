/**
 * The two pages as RST. Input: the header model. Output: lines, each of which knows where in the header it came from and which number it has on the page, so that one parse answers for both.
 *
 * 1. `entry/` prints helpers and commands as the kernel's script does.
 * 2. `frame/` puts the title, the sections round the entries and the values for version and date there. Our own frames are made ready in advance; Handlebars is loaded for a user's frame only.
 */
export { fillTemplate } from './frame/fill-template.ts';
export { PAGE_NAMES, type PageOptions, toHelpersPage, toSyscallPage } from './to-page.ts';
