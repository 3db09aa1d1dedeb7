import { formulaText } from "../formulas/formula-text";

/** A flag: when it is raised, in the sheet and now. */
export interface Flag {
  readonly word: string;
  readonly condition: string;
  readonly raised: boolean;
}

const separator = "; ";

/** Several flags as one text: its formula, and the text now. */
export function flagText(flags: readonly Flag[]): { readonly formula: string; readonly text: string } {
  const terms = flags.map(({ word, condition }) => `IF(${condition},${formulaText(separator + word)},"")`);
  return {
    formula: `MID(${terms.join("&")},${separator.length + 1},255)`,
    text: flags.flatMap(({ word, raised }) => (raised ? [word] : [])).join(separator),
  };
}
