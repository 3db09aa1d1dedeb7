import type { Context } from "../context";
import { said } from "../words";
import { wordsIn } from "../words";

const english = wordsIn("en").audit;

/**
 * How a table was found, in the language of the report. The reader says it in English ("table Data on sheet Data", "none:
 * the default of each setting"); what it says in other words, such as a list of places, stays as it is.
 */
export function foundInWords({ words }: Context, found: string): string {
  const { audit } = words;
  if (found === english.noFramework) return audit.noFramework;
  if (found === english.noMethod) return audit.noMethod;
  const [, place] = /^COIN Tool layout, (.*)$/s.exec(found) ?? [];
  if (place !== undefined) return said(audit.coinTool, { place: placeInWords(audit, place) });
  return placeInWords(audit, found);
}

function placeInWords(audit: Context["words"]["audit"], found: string): string {
  const [, table, on] = /^table (\S+) on sheet (.*)$/s.exec(found) ?? [];
  if (table !== undefined && on !== undefined) return said(audit.tableOnSheet, { table, sheet: on });
  const [, sheet] = /^sheet (.*)$/s.exec(found) ?? [];
  return sheet === undefined ? found : said(audit.onSheet, { sheet });
}
