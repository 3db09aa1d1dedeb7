import { PackageError } from "../package-error";
import { unescapeXml } from "./escape";
import { tags, type Tag } from "./tags";

/** An element in the text of a part; its start tag ends at `tagEnd`. */
export interface ElementSpan {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** The elements directly inside the root, or from `from` on, a position directly inside the root. */
export function children(text: string, from = rootTag(text).end): readonly ElementSpan[] {
  const found: ElementSpan[] = [];
  let depth = 0;
  let open: Tag | null = null;
  for (const tag of tags(text, from)) {
    if (tag.kind === "close") depth -= 1;
    if (depth < 0) break;
    if (depth === 0) {
      const first: Tag = open ?? tag;
      if (tag.kind === "open") open = tag;
      else {
        found.push({ name: first.name, start: first.start, tagEnd: first.end, end: tag.end });
        open = null;
      }
    }
    if (tag.kind === "open") depth += 1;
  }
  return found;
}

/** The elements directly inside an element. */
export const inside = (text: string, { tagEnd, end }: ElementSpan): readonly ElementSpan[] =>
  tagEnd < end ? children(text, tagEnd) : [];

/** The text of an element that holds no other, entities resolved. */
export const elementText = (text: string, { tagEnd, end }: ElementSpan): string =>
  unescapeXml(text.slice(tagEnd, end).replace(/<\/[^>]*>$/, ""));

/** The start tag of the root. @throws when the text has no element. */
export function rootTag(text: string): Tag {
  for (const tag of tags(text)) return tag;
  throw new PackageError("not-a-workbook", "A part of the workbook is not XML.");
}

/**
 * The text with an element put directly inside the root: before the first child that is named in `followers`, or last.
 * `from` spares a long text the search from its beginning.
 */
export function insertChild(
  text: string,
  element: string,
  followers: ReadonlySet<string> = new Set(),
  from?: number,
): string {
  const root = rootTag(text);
  if (root.kind === "empty") {
    const tag = text.slice(root.start, root.end);
    const name = root.prefix === "" ? root.name : `${root.prefix}:${root.name}`;
    return replaceSpan(text, root, `${tag.replace(/\s*\/>$/, ">")}${element}</${name}>`);
  }
  const follower = children(text, from).find((child) => followers.has(child.name));
  const at = follower?.start ?? text.lastIndexOf("</");
  return text.slice(0, at) + element + text.slice(at);
}

/** The text with one stretch of it replaced; "" takes it out. */
export const replaceSpan = (
  text: string,
  span: { readonly start: number; readonly end: number },
  by: string,
): string => text.slice(0, span.start) + by + text.slice(span.end);
