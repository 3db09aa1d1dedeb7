import type { Model } from "../../../engine";
import { byCodeOrName } from "../cells/by-code-or-name";
import { plain } from "../cells/text";
import { piecesOf } from "../decisions/pieces";
import type { Names } from "../decisions/known-names";
import { allWords } from "../words/plan-settings";

/** What a cell names, or the first text in it that names nothing. */
export type NamedCodes = { readonly codes: readonly (string | null)[] } | { readonly unknown: string };

/** The codes that a cell names, with ; or commas between them; null alone for a blank cell and for words such as "all". */
export function codesIn(text: string, find: (text: string) => readonly string[]): NamedCodes {
  if (text === "" || text === "*" || (find(text).length === 0 && allWords.includes(plain(text))))
    return { codes: [null] };
  const pieces = piecesOf(text, (piece) => find(piece).length > 0);
  const unknown = pieces.find((piece) => find(piece).length === 0);
  return unknown === undefined
    ? { codes: [...new Set(pieces.flatMap((piece) => find(piece)))] }
    : { unknown };
}

/** The indicators that a code or a name stands for: an aggregate is all indicators below it, an index too. */
export function indicatorsUnder({ framework, indicators }: Model): (text: string) => readonly string[] {
  const nodes = byCodeOrName(framework);
  const isIndicator = new Set(indicators.map(({ code }) => code));
  const below = (code: string): readonly string[] =>
    isIndicator.has(code)
      ? [code]
      : framework.filter(({ parent }) => parent === code).flatMap((child) => below(child.code));
  return (text) => {
    const code = nodes.get(text)?.code;
    return code === undefined ? [] : below(code);
  };
}

/** The unit of a code or a name: of a panel also the subject, which has a unit for each of its times. */
export function unitsNamed({ units, panel }: Model, names: Names): (text: string) => readonly string[] {
  const subjects = byCodeOrName(
    (panel?.subjects ?? []).map((code, i) => ({
      code,
      // "Lisbon 2021" is the name of the unit, "Lisbon" that of the subject.
      name: (units[i]?.name ?? "").replace(/ \S+$/, ""),
    })),
  );
  return (text) => {
    const code = names.find(text) ?? subjects.get(text)?.code;
    return code === undefined ? [] : [code];
  };
}
