import type { RatedCell } from "../../../engine";
import type { AgreedRow, AssessmentTables, NotAdjusted, RatingRow } from "../../assessment";
import { address, type CellRef } from "../../cells";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { listed } from "../cells/text";
import type { UnratedIndex } from "./unrated-index";

/** What the rated cells of the index lack, one problem per kind, each with the places of its ratings. */
export function cellProblems(
  { cells, rule, rated, ratingsPlace, agreedPlace }: AssessmentTables,
  ratings: readonly RatingRow[],
  agreed: readonly AgreedRow[],
  { settings }: UnratedIndex,
  notAdjusted: NotAdjusted | null,
): readonly ProblemDraft[] {
  if (rated.length === 0) return [];
  const firstRows = new Map<string, RatingRow>();
  for (const row of ratings) {
    const key = `${row.unit}\n${row.item}`;
    if (!firstRows.has(key)) firstRows.set(key, row);
  }
  const sheet = ratingsPlace?.sheet ?? agreedPlace?.sheet ?? "";
  const cellOf = ({ unit, item }: Pick<RatedCell, "unit" | "item">): CellRef | null => {
    const row = firstRows.get(`${unit}\n${item}`);
    return row === undefined ? null : { sheet, row: row.row, column: row.column };
  };
  const one = (
    code: WorkbookProblemCode,
    severity: ProblemDraft["severity"],
    some: readonly RatedCell[],
    more: ProblemDraft["details"] = {},
  ): readonly ProblemDraft[] => {
    if (some.length === 0) return [];
    const named = some.slice(0, maximumNamed).map((cell) => {
      const at = cellOf(cell);
      return `${cell.unit} ${cell.item}${at === null ? "" : ` (${address(at.row, at.column)})`}`;
    });
    const cell = some.map(cellOf).find((at) => at !== null) ?? null;
    const known = listed([...named, ...Array<string>(some.length - named.length).fill("")], maximumNamed);
    return [
      {
        code,
        severity,
        cell,
        details: { count: String(some.length), of: String(cells.length), known, ...more },
      },
    ];
  };
  const missing = (why: RatedCell["missing"]): readonly RatedCell[] =>
    cells.filter((cell) => cell.missing === why);
  const isApart = ({ agreed: level, spread, missing: why }: RatedCell): boolean =>
    Number.isNaN(level) && why === null && spread >= rule.limit;
  const limit = String(rule.limit);
  const known = new Set(
    cells.filter((cell) => cell.ratings.length > 0).map(({ unit, item }) => `${unit}\n${item}`),
  );
  const isRated = new Set(rated);
  const unrated = agreed.filter(
    (row) => isRated.has(row.item) && !Number.isNaN(row.level) && !known.has(`${row.unit}\n${row.item}`),
  );
  const [firstUnrated] = unrated;
  return [
    ...one("rated-cells-open", "note", missing("not rated")),
    ...one("rated-cells-few", "warning", missing("few raters"), { raters: String(rule.raters) }),
    ...one("rated-cells-apart", "warning", missing("disagreement"), { limit }),
    ...(rule.disagreement === "warn" ? one("raters-apart", "warning", cells.filter(isApart), { limit }) : []),
    ...(firstUnrated === undefined || agreedPlace === null
      ? []
      : [
          {
            ...({ code: "agreed-without-ratings", severity: "warning" } as const),
            cell: { sheet: agreedPlace.sheet, row: firstUnrated.row, column: agreedPlace.columns.level ?? 0 },
            details: {
              count: String(unrated.length),
              known: listed(
                unrated.map(({ unit, item }) => `${unit} ${item}`),
                maximumNamed,
              ),
            },
          },
        ]),
    ...(notAdjusted === null ? [] : [unadjusted(notAdjusted, settings["ratings"] ?? null)]),
  ];
}

const maximumNamed = 8;

function unadjusted({ why, raters }: NotAdjusted, cell: CellRef | null): ProblemDraft {
  const where = { setting: "Ratings" };
  return why === "disconnected"
    ? { code: "raters-disconnected", severity: "error", cell, details: { known: listed(raters) }, where }
    : { code: "severity-not-found", severity: "error", cell, details: {}, where };
}
