import type { ProblemDraft } from "../../problems";
import { isMissing } from "../cells/missing-marks";
import { listed } from "../cells/text";
import type { FrameworkTable } from "./framework-table";
import { labelled } from "./named-rows";
import type { TypedEntry } from "./types";

/**
 * Problems for assumptions where the framework states nothing usable: one warning for all blank weights in a column of
 * weights, one for all blank directions of indicators, and one error for each level or scale that cannot be used.
 */
export function assumptionProblems(
  table: FrameworkTable,
  entries: readonly TypedEntry[],
): readonly ProblemDraft[] {
  const nodes = entries.filter(({ type }) => type === "indicator" || type === "aggregate");
  const isBlank = (entry: TypedEntry, column: "weight" | "direction"): boolean =>
    table.columns[column] !== undefined &&
    isMissing(table.value(entry.at.row, column)) &&
    entry.cells[column] === undefined;
  const node = ({ name, code }: TypedEntry): string => labelled(name, code);

  const weighted = nodes.filter(({ parent }) => parent !== "");
  const blankWeights = weighted.filter((entry) => isBlank(entry, "weight"));
  const hasWeights = blankWeights.length < weighted.length;
  const [blankWeight] = blankWeights;
  const undirected = nodes.filter((entry) => entry.type === "indicator" && isBlank(entry, "direction"));
  const [first] = undirected;
  return [
    ...(hasWeights && blankWeight
      ? [
          {
            code: "weight-blank",
            severity: "warning",
            cell: table.cell(blankWeight.at.row, "weight"),
            details: { known: listed(blankWeights.map(node)) },
            ...(blankWeights.length === 1 && { where: { node: blankWeight.code } }),
          } satisfies ProblemDraft,
        ]
      : []),
    ...(first
      ? [
          {
            code: "direction-assumed",
            severity: "warning",
            cell: table.cell(first.at.row, "direction"),
            details: { count: String(undirected.length), known: listed(undirected.map(node)) },
          } satisfies ProblemDraft,
        ]
      : []),
    ...nodes.flatMap((entry): readonly ProblemDraft[] => {
      const { level, at } = entry;
      if (Number.isNaN(level) || (Number.isSafeInteger(level) && level >= 1)) return [];
      const details = { node: node(entry), found: String(level) };
      return [{ code: "level-not-whole", severity: "error", cell: table.cell(at.row, "level"), details }];
    }),
    ...nodes.flatMap((entry): readonly ProblemDraft[] => {
      if (entry.scale > 0) return [];
      const details = { node: node(entry), found: String(entry.scale) };
      return [
        { code: "scale-not-positive", severity: "error", cell: table.cell(entry.at.row, "scale"), details },
      ];
    }),
  ];
}
