import type { Indicator, Model } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import type { DataSource } from "../../source";
import { describeTable } from "../account/describe-table";
import type { TableReading } from "../account/table-reading";
import { listed } from "../cells/text";
import type { RoleOfColumn } from "../columns/roles";
import { columnFinder } from "../data/data-columns";
import { dataRows } from "../data/data-rows";
import { groupLabels } from "../data/group-labels";
import { panelRows } from "../data/panel-rows";
import type { Header } from "../find/region";
import type { FoundData } from "../find/find-data";
import type { FoundTable } from "../find/roles";
import { unusedGoalposts } from "../goalposts/unused-goalposts";
import { type WithGoalposts, withGoalposts } from "../goalposts/with-goalposts";
import { assumptionProblems } from "../framework/assumption-problems";
import { labelled } from "../framework/named-rows";
import type { ReadFramework } from "../framework/read-framework";
import { inferTypes } from "../framework/types";
import { withAggregatesApart } from "../method/rescaling-setting";
import type { ReadMethod } from "../method/read-method";
import { bannerEntries } from "./banner-entries";
import { doubtfulDirections } from "./doubtful-directions";
import { flatEntries } from "./flat-entries";
import { headerProblems } from "./header-problems";
import { gapReference } from "./gap-reference";
import { withColumnsGathered } from "./gathered-columns";
import { withHeadingsGathered } from "./gathered-headings";
import { unscoredColumnProblems } from "./unscored-columns";
import { leftOutRows, rolesOf, statedRoles, withGroups } from "./roles-of";
import { grouping } from "./grouping";
import { unlistedColumnProblems } from "./unlisted-columns";
import { treeOf } from "./nodes";
import { peerRule } from "./peer-rule";
import { placeEntries } from "./place-entries";
import type { PlacedIndicator, RatedEntry } from "./placed";
import { unitWeightsColumn } from "./unit-weights";
import { ValueReader } from "./values";

export interface Assembled {
  /** Codes of the indicators without a column whose values are made of ratings; in the model they have none. */
  readonly rated: readonly string[];
  readonly model: Model;
  readonly data: DataSource;
  /** Null where there is no table Goalposts. */
  readonly goalposts: Pick<WithGoalposts, "cells" | "source"> | null;
}

/** The result of putting the tables together. `table` describes how the data were read, even when nothing can be scored. */
export interface Assembly {
  readonly assembled: Assembled | null;
  readonly table: TableReading;
  readonly problems: readonly ProblemDraft[];
}

/** In a table with more columns, only the scored ones give evidence for reading ambiguous cells. */
const maximumEvidenceColumns = 60;

/**
 * Puts the three tables together: the framework states the role of the data columns, the method the column by which units
 * are grouped. `assembled` is null when there is nothing to score; the problems then say why.
 */
export function assemble(
  found: FoundData,
  framework: ReadFramework | null,
  method: ReadMethod,
  hasRatings: (code: string, name: string) => boolean = () => false,
  goalposts: FoundTable | null = null,
): Assembly {
  const { region, headerRow, columns, facts } = found;
  const find = columnFinder(columns.others);
  const holdsLabels = (code: string, name: string): boolean => {
    const header = find(code, name);
    return facts.columns.find((column) => column.header === header)?.kind === "text";
  };
  const guessed = framework === null ? rolesOf(found) : new Map<Header, RoleOfColumn>();
  const listedEntries =
    framework && inferTypes(framework.entries, ({ code, name }) => holdsLabels(code, name));
  const ownEntries = listedEntries
    ? [...listedEntries, ...bannerEntries(found, listedEntries)]
    : flatEntries(found, guessed);
  const posted = goalposts && withGoalposts(goalposts, method.goalpostsYear, ownEntries);
  const entries = posted?.entries ?? ownEntries;
  const placed = placeEntries(entries, columns.others, ({ code, name }) => hasRatings(code, name));
  const tree = treeOf(entries, [...placed.indicators, ...placed.rated]);
  const grouped = grouping(method, placed.groups, columns.others);
  const described = peerRule(method, {
    ...{ placed, entries, headers: columns.others, isGrouped: grouped.group !== null },
    holdsNumbers: (header) => facts.columns.find((column) => column.header === header)?.kind === "numbers",
  });
  const weighted = unitWeightsColumn(method, {
    ...{ placed, entries, headers: columns.others },
    holdsNumbers: (header) => facts.columns.find((column) => column.header === header)?.kind === "numbers",
  });
  const context = [
    ...described.context,
    ...weighted.context.filter(({ code }) => described.context.every((one) => one.code !== code)),
  ];
  const used = [...[...placed.indicators, ...placed.denominators, ...grouped.groups, ...context]].map(
    ({ header }) => header,
  );
  const known = new Set([...used, ...placed.passedOver]);
  const ofColumns = [
    ...columns.problems,
    ...(posted?.problems ?? []),
    ...(framework?.table ? assumptionProblems(framework.table, entries) : []),
    ...placed.problems,
    ...(framework ? tree.problems : []),
    ...(framework
      ? unlistedColumnProblems(
          found,
          columns.others.filter((header) => !known.has(header)),
        )
      : [...doubtfulDirections(placed.indicators), ...unscoredColumnProblems(found, guessed)]),
    ...headerProblems(found, used),
    ...grouped.problems,
    ...described.problems,
    ...weighted.problems,
  ];
  const problems = [...withColumnsGathered(ofColumns, found.arranged !== null)];
  const names = new Map([
    ...placed.indicators.map(({ header, entry }) => [header, entry.name] as const),
    ...[...placed.denominators, ...grouped.groups, ...context].map(
      ({ header, name }) => [header, name] as const,
    ),
  ]);
  const roles = framework ? statedRoles(placed, grouped.groups) : withGroups(guessed, grouped.groups);

  const units = columns.code ? dataRows(found, columns.code, columns.name, used) : null;
  const inTime = units && columns.time && panelRows(found, columns.time, units);
  const rows = inTime ?? units;
  if (rows !== null) problems.push(...withHeadingsGathered(rows.problems));
  const rowsLeftOut = [...found.leftOut, ...leftOutRows(rows?.problems ?? [])];
  const nothing = nothingToScore(found, rows?.units ?? null, placed.indicators.length + placed.rated.length);
  if (columns.code === null || rows === null || nothing.length > 0) {
    const unread = { missing: [], model: null, names, unitRows: facts.rows };
    const table = describeTable(found, roles, { rowsLeftOut, ...unread });
    return { assembled: null, table, problems: [...nothing, ...problems] };
  }
  problems.push(...sharedNames(found, rows.units));
  const gap = gapReference(method, rows.units);
  problems.push(...gap.problems);

  const reader = new ValueReader(
    found,
    rows.rows,
    // Other columns of figures also show what a comma means.
    found.headers.length > maximumEvidenceColumns
      ? [...placed.indicators, ...placed.denominators, ...context].map(({ header }) => header)
      : facts.columns.filter(({ kind }) => kind === "numbers").map(({ header }) => header),
  );
  const groups = grouped.groups.map(({ code, name, header }) => {
    const { labels, problems: variants } = groupLabels(found, header, rows.rows);
    problems.push(...variants);
    return { code, name, labels };
  });
  const {
    peers: stated,
    unitWeights: named,
    ...ofStages
  } = withAggregatesApart(method.method, (code) => tree.nodes.some((node) => node.parent === code));
  void [stated, named];
  const model: Model = {
    units: rows.units,
    indicators: [...placed.indicators, ...placed.rated]
      .sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry))
      .map((indicator) => indicatorOf(indicator, reader, rows.units.length)),
    denominators: placed.denominators.map(({ code, name, header }) => ({
      code,
      name,
      values: reader.column(header, labelled(name, code)),
    })),
    groups,
    ...(context.length > 0 && {
      context: context.map(({ code, name, header }) => ({
        code,
        name,
        values: reader.column(header, labelled(name, code)),
      })),
    }),
    framework: tree.nodes,
    method: {
      ...ofStages,
      ...{ group: grouped.group, gap: gap.gap },
      ...(described.peers && { peers: described.peers }),
      ...(weighted.unitWeights !== undefined && { unitWeights: weighted.unitWeights }),
    },
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
      ...[...context, ...placed.denominators, ...grouped.groups].map(
        ({ code, header }) => [code, header.column] as const,
      ),
      ...placed.indicators.map(({ entry, header }) => [entry.code, header.column] as const),
    ]),
    textNumbers: reader.textNumbers,
    unusable: reader.unusable,
  };
  const table = describeTable(found, roles, {
    rowsLeftOut,
    missing: reader.marks,
    model,
    names,
    unitRows: rows.rows,
  });
  const ratedCodes = placed.rated.map(({ entry }) => entry.code);
  return {
    assembled: { model, data, rated: ratedCodes, goalposts: posted },
    table,
    problems: [...problems, ...reader.problems, ...(posted ? unusedGoalposts(model, posted.cells) : [])],
  };
}

function indicatorOf(indicator: PlacedIndicator | RatedEntry, reader: ValueReader, units: number): Indicator {
  const { entry, denominator } = indicator;
  const header = "header" in indicator ? indicator.header : null;
  const { code, name, direction, unit, target, lower, upper } = entry;
  const hints = denominator === null ? [target, lower, upper].filter((figure) => !Number.isNaN(figure)) : [];
  const values = header
    ? reader.column(header, labelled(name, code), hints)
    : new Float64Array(units).fill(NaN);
  const scale = entry.scale > 0 ? entry.scale : 1;
  return {
    code,
    name,
    direction,
    values,
    unit: unit || (header ? reader.unit(header) : ""),
    target,
    lower,
    upper,
    denominator,
    scale,
  };
}

function nothingToScore(
  { region, headerRow, facts, columns }: FoundData,
  units: Model["units"] | null,
  indicators: number,
): readonly ProblemDraft[] {
  const cell = { sheet: region.sheet, row: headerRow, column: region.firstColumn };
  const lack = (code: ProblemDraft["code"], details: ProblemDraft["details"] = {}): ProblemDraft => ({
    ...{ code, severity: "error", cell, details },
  });
  const count = String(facts.rows.length);
  if (columns.code === null && facts.rows.length > 0) return [lack("data-without-codes", { count })];
  return [
    ...(units === null || units.length === 0 ? [lack("data-without-units")] : repeatedUnits(units, lack)),
    ...(indicators === 0 ? [lack("data-without-indicators")] : []),
  ];
}

/** One problem when most codes are repeated; the engine reports a few repeated codes one by one. */
function repeatedUnits(
  units: Model["units"],
  lack: (code: ProblemDraft["code"], details: ProblemDraft["details"]) => ProblemDraft,
): readonly ProblemDraft[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { code } of units) (seen.has(code) ? repeated : seen).add(code);
  const [unit] = repeated;
  const isMost = repeated.size > 3 && repeated.size * 2 > seen.size;
  return unit !== undefined && isMost ? [lack("units-repeat", { count: String(repeated.size), unit })] : [];
}

function sharedNames(
  { columns, region, headerRow }: FoundData,
  units: Model["units"],
): readonly ProblemDraft[] {
  const { name, time } = columns;
  if (name === null || time !== null) return [];
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const unit of units) (seen.has(unit.name) ? shared : seen).add(unit.name);
  if (shared.size === 0) return [];
  const details = { count: String(shared.size), known: listed([...shared]) };
  const cell = { sheet: region.sheet, row: headerRow, column: name.column };
  return [{ code: "names-shared", severity: "note", cell, details }];
}
