/** What XML 1.0 cannot hold, even escaped: most control characters, and halves of a pair of code units. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text without the characters that XML cannot hold. */
export const writable = (text: string): string => text.replace(forbidden, "");

/** A text as it is written in XML, also in an attribute; characters that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  writable(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
