import type { FrameworkNode, Indicator } from "../../engine";
import { reasonText, type ReadColumn } from "../read";
import { headerGroups, type HeaderGroups } from "./header-groups";
import { plainRow, type StartFramework, type StartReading, type StartRow } from "./start-row";
import { suggestDirections, type SuggestedDirection } from "./suggest-directions";
import { typeWords } from "./type-words";
import { withWanted } from "./with-wanted";

/**
 * The rows of a Framework for an index that has none: its nodes in their order, then every other column of the data with
 * its type. Headers above the columns become parents, and names such as "Unemployment" reverse the direction; both are
 * marked as suggestions. When the table and the model give a column different roles, the table's role counts.
 */
export function startFramework(read: StartReading): StartFramework {
  const columns = distinct(read.table?.columns ?? []);
  const reading = { ...read, model: withWanted(read.model, columns) };
  const { model } = reading;
  const columnOf = ({ code, name }: Pick<Indicator, "code" | "name">): ReadColumn | undefined =>
    columns.find(({ title }) => title === code) ?? columns.find(({ title }) => title === name);
  const isScored = (node: FrameworkNode): boolean => (columnOf(node)?.role ?? "indicator") === "indicator";
  const leaves = new Map(model.indicators.map((indicator) => [indicator.code, indicator]));
  const directions = suggestDirections(reading, columnOf);
  const scored = model.framework.filter((node) => !leaves.has(node.code) || isScored(node));
  const groups = headerGroups(
    scored,
    scored.flatMap((node) => {
      const column = columnOf(node);
      return leaves.has(node.code) && column ? [{ code: node.code, ...column }] : [];
    }),
  );
  const ofNode = (node: FrameworkNode): readonly StartRow[] => {
    const indicator = leaves.get(node.code);
    if (indicator === undefined) return [...groupRows(groups, node), aggregateRow(node, groups)];
    return [indicatorRow(node, indicator, columnOf(indicator), directions.get(node.code), groups)];
  };
  const nodes = scored.flatMap(ofNode);
  const namesOf = (is: "isTurned" | "isContrary"): readonly string[] =>
    scored.flatMap(({ code, name }) => (directions.get(code)?.[is] ? [name] : []));
  return {
    rows: [...nodes, ...otherRows(reading, columns, nodes)],
    turned: namesOf("isTurned"),
    contrary: namesOf("isContrary"),
    groups: groups.groups.map(({ name }) => name),
  };
}

/** The columns with different titles: two columns cannot have one code. */
function distinct(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ title }) => title !== "" && !seen.has(title) && seen.add(title));
}

const named = ({ title }: ReadColumn): Pick<StartRow, "code" | "name"> => ({ code: title, name: title });

function indicatorRow(
  node: FrameworkNode,
  { name, unit, target, lower, upper, denominator, scale }: Indicator,
  column: ReadColumn | undefined,
  suggestion: SuggestedDirection | undefined,
  { parentOf }: HeaderGroups,
): StartRow {
  return {
    ...{ code: node.code, name, type: "Indicator", level: node.level },
    parent: parentOf.get(node.code) ?? node.parent ?? "",
    direction: suggestion?.direction ?? 1,
    weight: column?.weight ?? node.weight,
    unit: unit || (column?.unit ?? ""),
    ...{ target, lower, upper },
    denominator: denominator ?? "",
    scale: denominator === null ? NaN : scale,
    suggested: suggestion?.suggested ?? "",
  };
}

const aggregateRow = ({ code, name, parent, level, weight }: FrameworkNode, groups: HeaderGroups): StartRow =>
  plainRow({
    ...{ code, name, type: "Aggregate", parent: parent ?? "", direction: 1, weight },
    level: groups.groups.length > 0 ? level + 1 : level,
  });

/** Only a flat index gets groups: `node` is its one aggregate. */
const groupRows = ({ groups }: HeaderGroups, node: FrameworkNode): readonly StartRow[] =>
  groups.map(({ code, name }) =>
    plainRow({
      ...{ code, name, type: "Aggregate", parent: node.code, level: node.level, direction: 1, weight: 1 },
      suggested: "parent: the header above the columns",
    }),
  );

function otherRows(
  { model, table }: StartReading,
  columns: readonly ReadColumn[],
  nodes: readonly StartRow[],
): readonly StartRow[] {
  if (table === null)
    return [
      ...model.denominators.map(({ code, name }) => plainRow({ code, name, type: "Denominator" })),
      ...model.groups.map(({ code, name }) => plainRow({ code, name, type: "Group" })),
    ];
  // A row of an aggregate also counts for the column with its name. Case is ignored for aggregates only.
  const taken = new Set(
    nodes.flatMap(({ code, name, type }) =>
      type === "Aggregate" ? [code, name].map((text) => text.toLowerCase()) : [code, name],
    ),
  );
  return columns
    .filter(({ title }) => !taken.has(title) && !taken.has(title.toLowerCase()))
    .map((column) =>
      plainRow({
        ...named(column),
        type: typeWords[column.role],
        suggested: column.certainty === "stated" ? "" : `type: ${reasonText(column.reason)}`,
      }),
    );
}
