import { formulaText } from "../formulas/formula-text";

/** What stands in a text for each name in braces. */
export type Names = Readonly<Record<string, string | number>>;

/**
 * A text with its names filled in. Names of the user's are put in once and not read again: one that is "{count}" stays so.
 *
 * @example said("{scored} of {count} units", { scored: 3, count: 5 }) // "3 of 5 units"
 * @throws RangeError when the text has a name that was not given
 */
export const said = (text: string, names: Names): string =>
  pieces(text)
    .map(({ words, name }) => (name === null ? words : String(given(names, name))))
    .join("");

/** A part of a text that is made in the sheet, or known now. */
export type FormulaName = { readonly formula: string } | { readonly text: string };

/**
 * The formula of the same text, where some names are formulas themselves. The order of the names is the language's own.
 *
 * @example saidFormula("of {count}", { count: { formula: "COUNT(A1:A9)" } }) // '"of "&COUNT(A1:A9)'
 */
export function saidFormula(text: string, names: Readonly<Record<string, FormulaName>>): string {
  const terms: string[] = [];
  let literal = "";
  const close = (): void => {
    if (literal !== "") terms.push(formulaText(literal));
    literal = "";
  };
  for (const { words, name } of pieces(text)) {
    const part = name === null ? { text: words } : given(names, name);
    if ("text" in part) literal += part.text;
    else {
      close();
      terms.push(part.formula);
    }
  }
  close();
  return terms.join("&");
}

function given<T>(names: Readonly<Record<string, T>>, name: string): T {
  const value = names[name];
  if (value === undefined) throw new RangeError(`Nothing was given for {${name}}`);
  return value;
}

/** Words, and names in braces, in turn. */
const pieces = (text: string): readonly { readonly words: string; readonly name: string | null }[] =>
  text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ words: piece, name: /^\{(\w+)\}$/.exec(piece)?.[1] ?? null }));
