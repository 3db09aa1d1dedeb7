import { partText, setPartText, type Parts } from "./parts";
import { attributes } from "./xml/attributes";
import { children, insertChild, replaceSpan, rootTag } from "./xml/children";
import { element } from "./xml/element";

const name = "[Content_Types].xml";

/** Sets the content type of a part. */
export function setContentType(parts: Parts, part: string, type: string): void {
  removeContentType(parts, part);
  const text = partText(parts, name);
  const { prefix } = rootTag(text);
  const override = element(prefix === "" ? "Override" : `${prefix}:Override`, {
    PartName: `/${part}`,
    ContentType: type,
  });
  setPartText(parts, name, insertChild(text, override));
}

/** Removes the content type of a part that is removed. */
export function removeContentType(parts: Parts, part: string): void {
  const text = partText(parts, name);
  const span = children(text).find(
    ({ start, tagEnd }) => attributes(text.slice(start, tagEnd))["PartName"] === `/${part}`,
  );
  if (span !== undefined) setPartText(parts, name, replaceSpan(text, span, ""));
}
