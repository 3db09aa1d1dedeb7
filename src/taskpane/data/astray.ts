import type { Problem } from "../../workbook/problem";

/** Problems that say that detection did not find, or could not tell, the right table. */
const ofDetection: ReadonlySet<string> = new Set([
  "data-not-found",
  "table-unknown",
  "several-tables",
  "data-without-indicators",
  "data-only-described",
]);

export const isAstray = ({ code }: Pick<Problem, "code">): boolean => ofDetection.has(code);

/** The tables of the workbook, those first that a problem names as the ones that could be meant. */
export function candidatesFirst(
  tables: readonly string[],
  problems: readonly Pick<Problem, "code" | "sentence">[],
): readonly string[] {
  const named = problems
    .filter(isAstray)
    .map(({ sentence }) => `, ${sentence?.names["known"] ?? ""},`)
    .join("");
  const isNamed = (name: string): boolean =>
    [`, sheet ${name},`, `, table ${name} on sheet `, `, ${name},`].some((place) => named.includes(place));
  return [...tables.filter(isNamed), ...tables.filter((name) => !isNamed(name))];
}
