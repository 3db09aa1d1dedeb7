/** MATCH takes these for any characters, and looks for no text longer than this. */
const wildcard = /[*?~]/;
const longest = 255;

/**
 * Formula of the place of a text in a column; #N/A where it is not there. `texts` are those that may be looked for: if
 * MATCH would take one of them for a pattern, they are compared as they are.
 */
export function matchText(sought: string, column: string, texts: readonly string[]): string {
  const isPlain = texts.every((text) => !wildcard.test(text) && text.length <= longest);
  return isPlain ? `MATCH(${sought},${column},0)` : `MATCH(TRUE,INDEX(${column}=${sought},0),0)`;
}
