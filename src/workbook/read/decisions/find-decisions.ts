import type { ProblemDraft } from "../../problems";
import { type Fit, hasNumbers, isFrameworkHeader, tableThatFits, type FoundTable } from "../find/roles";
import { regionName, type Header, type Region } from "../find/region";
import { listed, plain } from "../cells/text";
import { costTable, scenarioTable } from "../words/decision-columns";
import { decisionTableTitles, isDecisionTable, type DecisionTable } from "../words/decision-tables";
import { matchNearly } from "../words/misspelt";
import { isPlanHeader } from "./plan-rows";

/** The tables of decisions of a workbook. */
export interface FoundDecisions {
  readonly costs: FoundTable | null;
  readonly plan: FoundTable | null;
  readonly scenarios: FoundTable | null;
  /** Their regions, which have no other role. */
  readonly regions: readonly Region[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Each table is the Excel table, else the sheet, visible or not, that has a usual name and a header that fits. A table of costs
 * may have any name if its header can be nothing else.
 */
export function findDecisions(regions: readonly Region[]): FoundDecisions {
  const problems: ProblemDraft[] = [];
  const ordered = [
    ...regions.filter(({ table }) => table !== null),
    ...regions.filter(({ table }) => table === null),
  ];
  const find = (role: DecisionTable, fit: Fit, plainFit: Fit | null): FoundTable | null => {
    const named = ordered.filter((region) =>
      [region.table, region.sheet].some((name) => name !== null && isDecisionTable(name, role)),
    );
    const fitting = distinct(named.flatMap((region) => tableThatFits(region, fit) ?? []));
    const others = plainFit === null || fitting.length > 0 ? [] : ordered.filter(isShown);
    const all =
      fitting.length > 0
        ? fitting
        : distinct(others.flatMap((region) => (plainFit && tableThatFits(region, plainFit)) ?? []));
    const [first] = all;
    if (first !== undefined && all.length > 1) problems.push(severalTables(role, all, first));
    return first ?? null;
  };
  const costs = find("costs", isCostHeader, isPlainlyCosts);
  const plan = find("plan", isPlanHeader, null);
  const scenarios = find("scenarios", isScenarioHeader, null);
  const found = [costs, plan, scenarios].flatMap((table) => (table ? [table.region] : []));
  return { costs, plan, scenarios, regions: found, problems };
}

const isShown = ({ visible, table }: Region): boolean => visible || table !== null;

/** A sheet is no second table where an Excel table on it fits. */
const distinct = (tables: readonly FoundTable[]): readonly FoundTable[] =>
  tables.filter(
    ({ region }) =>
      region.table !== null ||
      !tables.some((other) => other.region.table !== null && other.region.sheet === region.sheet),
  );

/** For a table that is called Costs: codes of indicators, and figures that are no table of units. */
const isCostHeader: Fit = (headers, region, row) => {
  const { columns } = matchNearly(headers, costTable);
  if (columns.indicator === undefined || isFrameworkHeader(headers)) return false;
  if (columns.perUnit !== undefined) return true;
  return columns.unit === undefined && headers.some(({ column }) => hasNumbers(region, row, column));
};

const plainIndicator = [
  "icode",
  "indicatorcode",
  "codigodelindicador",
  "codedelindicateur",
  "codigodoindicador",
];
const plainCost = [
  "costperunit",
  "unitcost",
  "costeporunidad",
  "costoporunidad",
  "coutparunite",
  "custoporunidade",
];

const isPlainlyCosts: Fit = (headers) => {
  const { indicator, perUnit } = matchNearly(headers, costTable).columns;
  const isOne = (header: Header | undefined, words: readonly string[]): boolean =>
    header !== undefined && words.includes(plain(header.text));
  return isOne(indicator, plainIndicator) && isOne(perUnit, plainCost) && !isFrameworkHeader(headers);
};

const isScenarioHeader: Fit = (headers) => {
  const { scenario, setting, value } = matchNearly(headers, scenarioTable).columns;
  return scenario !== undefined && (setting !== undefined || value !== undefined);
};

const severalTables = (role: DecisionTable, all: readonly FoundTable[], used: FoundTable): ProblemDraft => ({
  code: "several-tables",
  severity: "warning",
  cell: { sheet: used.region.sheet, row: used.headerRow, column: used.region.firstColumn },
  details: {
    role: decisionTableTitles[role],
    known: listed(all.map(({ region }) => regionName(region))),
    name: regionName(used.region),
  },
});
