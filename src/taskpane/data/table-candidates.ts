import type { Problem } from "../../workbook/problem";

/** Problems that say that the right table was not found, or that several could be the right one. */
const aboutTables: ReadonlySet<string> = new Set([
  "data-not-found",
  "table-unknown",
  "several-tables",
  "data-without-indicators",
  "data-only-described",
]);

export const isAboutTables = ({ code }: Pick<Problem, "code">): boolean => aboutTables.has(code);

/** The tables of the workbook; first those that a problem names as candidates. */
export function candidatesFirst(
  tables: readonly string[],
  problems: readonly Pick<Problem, "code" | "sentence">[],
): readonly string[] {
  const named = problems
    .filter(isAboutTables)
    .map(({ sentence }) => `, ${sentence?.names["known"] ?? ""},`)
    .join("");
  const isNamed = (name: string): boolean =>
    [`, sheet ${name},`, `, table ${name} on sheet `, `, ${name},`].some((place) => named.includes(place));
  return [...tables.filter(isNamed), ...tables.filter((name) => !isNamed(name))];
}
