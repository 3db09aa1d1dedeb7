import { plainText } from "./plain-text";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text in HTML or XML, as the content of an element or in an attribute with quotation marks. */
export const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
