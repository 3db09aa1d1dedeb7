/** Values as a list; a ";" within a value (a unit's code) is doubled. */
export const listWords = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(";", ";;")).join("; ");

/** The values of a list. */
export const listedValues = (text: string): readonly string[] => partsOf(text, /(?<!;);(?!;)/);

/** The values of a list with commas between them: a comma before a figure is none of these. */
export const valuesBetweenCommas = (text: string): readonly string[] => partsOf(text, /,\s*(?=\p{L})/u);

const partsOf = (text: string, sign: RegExp): readonly string[] =>
  text
    .split(sign)
    .map((part) => part.replaceAll(";;", ";").trim())
    .filter((part) => part !== "");
