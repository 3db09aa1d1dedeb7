import { escapeAttribute, unescapeXml } from "./escape";

const pattern = /([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a start tag by name as written, prefix included. */
export function attributes(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(pattern))
    if (name !== undefined) found[name] = unescapeXml(double ?? single ?? "");
  return found;
}

/** A boolean of XML Schema; false without one. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** The relationship that an element refers to: its `r:id`, under whatever prefix; null without one. */
export const relationshipId = (tag: string): string | null =>
  Object.entries(attributes(tag)).find(([name]) => name.endsWith(":id"))?.[1] ?? null;

/**
 * A start tag with an attribute set; everything else in it stays as it is, and so does a tag that has it already.
 * @example setAttribute('<c r="A1" t="s"/>', "t", "b") // '<c r="A1" t="b"/>'
 */
export function setAttribute(tag: string, name: string, value: string): string {
  if (attributes(tag)[name] === value) return tag;
  const written = ` ${name}="${escapeAttribute(value)}"`;
  const bare = removeAttribute(tag, name);
  return bare === tag
    ? tag.replace(/\s*(\/?)>$/, (_end, slash: string) => `${written}${slash}>`)
    : tag.replace(attribute(name), () => written);
}

/** A start tag without an attribute. */
const removeAttribute = (tag: string, name: string): string => tag.replace(attribute(name), "");

const attribute = (name: string): RegExp => new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
