/** True when all of `text` is an e-mail address as docutils knows them: a name, `@`, and a host of two characters or more. Source: `Inliner.email_pattern`. */
export function isEmailAddress(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1) return false;
  const name = text.slice(0, at);
  const hasEmptyPart = name.startsWith('.') || name.endsWith('.') || name.includes('..');
  return !hasEmptyPart && CHARACTERS.test(name) && HOST.test(text.slice(at + 1));
}

const CHARACTERS = /^[-_!~*'{|}/#?^`&=+$%a-zA-Z0-9.]+$/;
const HOST = /^[-_!~*'{|}/#?^`&=+$%a-zA-Z0-9][-_!~*'{|}/#?^`&=+$%a-zA-Z0-9.]*[_~*/=+a-zA-Z0-9]$/;
