import type { Indicator, Model } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import type { DataSource } from "../../source";
import { Lookup } from "../cells/text";
import { columnFinder, dataColumns } from "../data/data-columns";
import { dataRows } from "../data/data-rows";
import { contentOf } from "../cells/content";
import { groupLabels } from "../data/group-labels";
import { panelRows } from "../data/panel-rows";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { assumptions } from "../framework/assumptions";
import { labelled } from "../framework/named-rows";
import type { ReadFramework } from "../framework/read-framework";
import { inferTypes } from "../framework/types";
import type { ReadMethod } from "../method/read-method";
import { flatEntries } from "./flat-entries";
import { grouping } from "./grouping";
import { leftovers } from "./leftovers";
import { treeOf } from "./nodes";
import { placeEntries } from "./place-entries";
import type { PlacedIndicator } from "./placed";
import { ValueReader } from "./values";

export interface Assembled {
  readonly model: Model;
  readonly data: DataSource;
}

/**
 * Puts the three tables together: the framework says which columns of the data are what, the method by which of them
 * units are grouped. Null when there is nothing to score; the problems then say why.
 */
export function assemble(
  found: FoundTable,
  framework: ReadFramework | null,
  method: ReadMethod,
): { readonly assembled: Assembled | null; readonly problems: readonly ProblemDraft[] } {
  const { region, headerRow } = found;
  const columns = dataColumns(found, claimedBy(framework, found.headers));
  const find = columnFinder(columns.others);
  const holdsLabels = (code: string, name: string): boolean => {
    const header = find(code, name);
    return header !== undefined && contentOf(region, headerRow, header.column).kind === "text";
  };
  const entries = framework
    ? inferTypes(framework.entries, ({ code, name }) => holdsLabels(code, name))
    : flatEntries(found, columns);
  const placed = placeEntries(entries, columns.others);
  const tree = treeOf(entries, placed.indicators);
  const grouped = grouping(method, placed.groups, columns.others);
  const used = [...placed.indicators, ...placed.denominators, ...grouped.groups].map(({ header }) => header);
  const known = new Set([...used, ...placed.passedOver]);
  const problems = [
    ...columns.problems,
    ...(framework?.table ? assumptions(framework.table, entries) : []),
    ...placed.problems,
    ...(framework ? tree.problems : []),
    ...leftovers(
      found,
      columns.others.filter((header) => !known.has(header)),
      framework !== null,
    ),
    ...grouped.problems,
  ];

  const listed = columns.code ? dataRows(found, columns.code, columns.name, used) : null;
  const inTime = listed && columns.time && panelRows(found, columns.time, listed);
  const rows = inTime ?? listed;
  if (rows !== null) problems.push(...rows.problems);
  const nothing = nothingToScore(found, rows?.units.length ?? 0, placed.indicators.length);
  if (columns.code === null || rows === null || nothing.length > 0)
    return { assembled: null, problems: [...problems, ...nothing] };

  const reader = new ValueReader(
    found,
    rows.rows,
    [...placed.indicators, ...placed.denominators].map(({ header }) => header),
  );
  const groups = grouped.groups.map(({ code, name, header }) => {
    const { labels, problems: variants } = groupLabels(found, header, rows.rows);
    problems.push(...variants);
    return { code, name, labels };
  });
  const model: Model = {
    units: rows.units,
    indicators: placed.indicators.map((indicator) => indicatorOf(indicator, reader)),
    denominators: placed.denominators.map(({ code, name, header }) => ({
      code,
      name,
      values: reader.column(header, labelled(name, code)),
    })),
    groups,
    framework: tree.nodes,
    method: { ...method.method, group: grouped.group, gap: gapOf(method, rows.units) },
    judgements: { budgets: [], comparisons: [] },
    panel: inTime?.panel ?? null,
  };
  const data: DataSource = {
    sheet: region.sheet,
    table: region.table,
    rows: rows.rows,
    headerRow,
    codeColumn: columns.code.column,
    nameColumn: columns.name?.column ?? null,
    columns: Object.fromEntries([
      ...[...placed.denominators, ...grouped.groups].map(
        ({ code, header }) => [code, header.column] as const,
      ),
      ...placed.indicators.map(({ entry, header }) => [entry.code, header.column] as const),
    ]),
    textNumbers: reader.textNumbers,
    unusable: reader.unusable,
  };
  return { assembled: { model, data }, problems: [...problems, ...reader.problems] };
}

function claimedBy(framework: ReadFramework | null, headers: readonly Header[]): (header: Header) => boolean {
  const find = columnFinder(headers);
  const claimed = new Set(framework?.entries.map(({ code, name }) => find(code, name)));
  return (header) => claimed.has(header);
}

function indicatorOf({ entry, header, denominator }: PlacedIndicator, reader: ValueReader): Indicator {
  const { code, name, direction, unit, target, lower, upper } = entry;
  const hints = denominator === null ? [target, lower, upper].filter((figure) => !Number.isNaN(figure)) : [];
  const values = reader.column(header, labelled(name, code), hints);
  const scale = entry.scale > 0 ? entry.scale : 1;
  return {
    code,
    name,
    direction,
    values,
    unit: unit || reader.unit(header),
    target,
    lower,
    upper,
    denominator,
    scale,
  };
}

/** A unit that the gap is measured to may be given by its name. */
function gapOf({ method }: ReadMethod, units: Model["units"]): Model["method"]["gap"] {
  if (method.gap.reference !== "unit") return method.gap;
  const codes = new Lookup<string>();
  for (const { code } of units) codes.add(code, code);
  for (const { code, name } of units) codes.add(name, code);
  return { reference: "unit", unit: codes.get(method.gap.unit) ?? method.gap.unit };
}

function nothingToScore(
  { region, headerRow }: FoundTable,
  units: number,
  indicators: number,
): readonly ProblemDraft[] {
  const cell = { sheet: region.sheet, row: headerRow, column: region.firstColumn };
  const lack = (code: ProblemDraft["code"]): ProblemDraft => ({ code, severity: "error", cell, details: {} });
  return [
    ...(units === 0 ? [lack("data-without-units")] : []),
    ...(indicators === 0 ? [lack("data-without-indicators")] : []),
  ];
}
