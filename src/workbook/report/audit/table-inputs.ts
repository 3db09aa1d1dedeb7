import type { AssessmentTables, EvidenceRow, TablePlace } from "../../assessment";
import { grouped } from "../../../engine/internal";
import type { CellRef } from "../../cells";
import {
  planSettingIds,
  planSettingsInWords,
  type DecisionTables,
  type ScenarioChange,
} from "../../decisions";
import type { Source } from "../../source";

/** The user's tables whose cells the report lists, and which are no part of what is scored. */
export type ListedTable = "agreed" | "evidence" | "proposals" | "scenarios" | "plan" | "costs";

/** What a cell of such a table says. */
export interface TableInput {
  readonly table: ListedTable;
  /** By what it is known in another version of the table; begins with the table and a colon. */
  readonly key: string;
  /** What it is of, in the workbook's own names: "C01, LE2b". */
  readonly what: string;
  /** Null is blank. */
  readonly value: number | string | null;
  readonly cell: CellRef | null;
}

/** Everything that the tables say beside levels, values and weights, as it is now. */
export const tableInputs = ({ assessment, decisions }: Source): readonly TableInput[] => [
  ...(assessment
    ? [...agreedInputs(assessment), ...evidenceInputs(assessment), ...proposals(assessment)]
    : []),
  ...(decisions ? [...scenarios(decisions), ...planInputs(decisions), ...costs(decisions)] : []),
];

/** The table and what a cell is of, from its key. */
export function ofKey(key: string): { readonly table: string; readonly what: string } {
  const [table = "", ...parts] = key.split(separator);
  return { table, what: parts.slice(0, -1).filter(Boolean).join(", ") };
}

const separator = "|";

/** One input for each field of a row. */
function inputsOf(
  table: ListedTable,
  names: readonly string[],
  fields: Readonly<Record<string, number | string | null>>,
  cellOf: (field: string) => CellRef | null,
): readonly TableInput[] {
  const plain = names.map((name) => name.replaceAll(separator, "/"));
  return Object.entries(fields).map(([field, value]) => {
    const key = [table, ...plain, field].join(separator);
    const isBlank = value === "" || (typeof value === "number" && Number.isNaN(value));
    return { table, key, what: ofKey(key).what, value: isBlank ? null : value, cell: cellOf(field) };
  });
}

const inPlace =
  <C extends string>(place: TablePlace<C> | null, row: number, columns: Readonly<Record<string, C>>) =>
  (field: string): CellRef | null => {
    const name = columns[field];
    const column = name === undefined ? undefined : place?.columns[name];
    return place === null || column === undefined ? null : { sheet: place.sheet, row, column };
  };

const agreedInputs = ({ agreed, agreedPlace }: AssessmentTables): readonly TableInput[] =>
  agreed.flatMap(({ row, unit, item, round, by, date, reason }) =>
    inputsOf(
      "agreed",
      [unit, item, round],
      { by, date, reason },
      inPlace(agreedPlace, row, { by: "by", date: "date", reason: "reason" }),
    ),
  );

function evidenceInputs(tables: AssessmentTables): readonly TableInput[] {
  const { evidence, evidencePlace, ratings, ratingsPlace } = tables;
  return [
    ...documentsOf(evidence).flatMap(({ row, names, unit, indicator, kind, title, place, date, quality }) =>
      inputsOf(
        "evidence",
        names,
        { unit, indicator, kind, title, place, date, quality },
        inPlace(evidencePlace, row, {
          ...{ unit: "unit", indicator: "indicator", kind: "kind", title: "title" },
          ...{ place: "place", date: "date", quality: "quality" },
        }),
      ),
    ),
    ...ratings.flatMap(({ row, unit, item, rater, round, evidence: ids }) =>
      ids.length === 0
        ? []
        : inputsOf(
            "evidence",
            [unit, item, rater, round],
            { documents: ids.join(", ") },
            inPlace(ratingsPlace, row, { documents: "evidence" }),
          ),
    ),
  ];
}

/**
 * One document per row of the table: a row for several units, or for the indicators of an aggregate, is read as several. Documents of
 * the same name, which have no id, are numbered.
 */
function documentsOf(
  evidence: readonly EvidenceRow[],
): readonly (EvidenceRow & { readonly names: readonly string[] })[] {
  const ofName = new Map<string, number>();
  const several = (codes: readonly (string | null)[]): string | null =>
    [...new Set(codes)].join("; ") || null;
  return [...grouped(evidence, ({ row }) => row).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => {
      const count = (ofName.get(first.id) ?? 0) + 1;
      ofName.set(first.id, count);
      return {
        ...first,
        names: count === 1 ? [first.id] : [first.id, `(${count})`],
        unit: several(same.map(({ unit }) => unit)),
        indicator: several(same.map(({ indicator }) => indicator)),
      };
    }),
  );
}

const proposals = ({ proposals: all, proposalsPlace }: AssessmentTables): readonly TableInput[] =>
  all.flatMap(({ cell, node, kind, to, votesFor, votesAgainst }) => {
    const place = inPlace(proposalsPlace, cell.row, { for: "for", against: "against" });
    return inputsOf(
      "proposals",
      [node, kind, to],
      { for: votesFor, against: votesAgainst },
      (field) => place(field) ?? cell,
    );
  });

const scenarios = ({ scenarios: all }: DecisionTables): readonly TableInput[] =>
  all.flatMap(({ name, changes }) =>
    changes.flatMap((change) => {
      const [names, value] = changeOf(change);
      return inputsOf("scenarios", [name, ...names], { value }, () => change.cell);
    }),
  );

function changeOf(change: ScenarioChange): readonly [names: readonly string[], value: number | string] {
  switch (change.kind) {
    case "setting":
      return [[change.setting], change.words];
    case "weight":
      return [[change.node], change.weight];
    case "parent":
      return [["parent", change.node], change.parent];
    case "name":
      return [["name", change.node], change.name];
    case "value":
      return [[change.unit, change.indicator], change.value];
  }
}

function planInputs({ plan }: DecisionTables): readonly TableInput[] {
  if (plan === null) return [];
  const words = planSettingsInWords(plan.settings, { all: "all", index: "index", gap: "gap" });
  return planSettingIds.flatMap((id) =>
    inputsOf("plan", [id], { value: words[id] }, () => plan.cells[id] ?? null),
  );
}

const costs = ({ costs: all }: DecisionTables): readonly TableInput[] =>
  all.flatMap(({ indicator, unit, group, perUnit, maximum, step, needs, cells }) =>
    inputsOf(
      "costs",
      [indicator, unit ?? "", group ?? ""],
      { perUnit, maximum, step, needs: needs.join(", ") },
      (field) =>
        field === "maximum"
          ? cells.maximum
          : field === "step"
            ? cells.step
            : field === "perUnit"
              ? cells.perUnit
              : cells.indicator,
    ),
  );
