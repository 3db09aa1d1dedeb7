/**
 * How a worksheet formula recognises a text that means "lower is better": by its first letter, its first two letters, or
 * a part of it. The reader uses the same table, so that both read every word in the same way.
 */
export const lowerSigns = {
  firstLetters: "-ln",
  firstTwo: ["de", "d\u00e9", "do"],
  parts: ["menor", "menos", "moins", "inver", "bas", "baj", "baix"],
} as const;

/** An Excel expression that is true when the text of a cell has one of these signs. */
export function lowerSignFormula(at: string): string {
  const { firstLetters, firstTwo, parts } = lowerSigns;
  const searches = [
    `SEARCH(LEFT(TRIM(${at})&" ",1),"${firstLetters}")`,
    `SEARCH(LEFT(TRIM(${at})&"##",2),"${firstTwo.join("|")}")`,
    ...parts.map((part) => `SEARCH("${part}",${at})`),
  ];
  // SEARCH gives an error when it finds nothing; COUNT ignores errors.
  return `COUNT(${searches.join(",")})>0`;
}
