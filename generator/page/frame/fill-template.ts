import type { FrameValues } from './fill-frame.ts';

/** Where the entries go in a template. */
const ENTRIES = '\ue002';

/** Returns the text before and after the entries of the Handlebars template `template`; or what is wrong with it. A template says `{{entries}}` on a line of its own, and may use `kernelVersion` and `date`. */
export async function fillTemplate(
  template: string,
  values: FrameValues,
): Promise<{ before: string; after: string } | { error: string }> {
  const { default: Handlebars } = await import('handlebars');
  let text: string;
  try {
    const render = Handlebars.create().compile(template, { noEscape: true, strict: true });
    text = render({ kernelVersion: values.kernelVersion ?? null, date: values.date ?? null, entries: ENTRIES });
  } catch (error) {
    return { error: (error as Error).message.split('\n')[0]!.replace(' in [object Object]', '') };
  }
  const parts = text.split(`${ENTRIES}\n`);
  if (parts.length !== 2) return { error: 'Unexpected template, expected `{{entries}}` once, on a line of its own' };
  return { before: parts[0]!, after: parts[1]! };
}
