/**
 * How a text that states a direction says that lower is better, for a worksheet formula: by its first letter, by its
 * first two, or by a part of it. The reader and the report's formula share it, so that they agree on every word.
 */
export const lowerSigns = {
  firstLetters: "-ln",
  firstTwo: ["de", "d\u00e9", "do"],
  parts: ["menor", "menos", "moins", "inver", "bas", "baj", "baix"],
} as const;

/** Excel's expression that is true where the text of a cell has one of the signs. */
export function lowerSignFormula(at: string): string {
  const { firstLetters, firstTwo, parts } = lowerSigns;
  const searches = [
    `SEARCH(LEFT(TRIM(${at})&" ",1),"${firstLetters}")`,
    `SEARCH(LEFT(TRIM(${at})&"##",2),"${firstTwo.join("|")}")`,
    ...parts.map((part) => `SEARCH("${part}",${at})`),
  ];
  // COUNT passes over the errors of what was not found.
  return `COUNT(${searches.join(",")})>0`;
}
