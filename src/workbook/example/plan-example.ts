import type { CellValue } from "../cells";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../plan";
import {
  costsSheet,
  frameworkTable,
  methodSheet,
  planSettingsSheet,
  type ScenarioCells,
  scenariosSheet,
  tableSheet,
} from "../template";
import tables from "./capabilities.json";
import { exampleAssessment } from "./assessment-sheets";
import { exampleMethod } from "./method";
import { type ExampleTable, tableOf } from "./table-of";

/**
 * The plan of the capabilities example: 60 fictional cities, 30 indicators, 10 routines, 5 capabilities, what changes cost, a
 * budget for one city, scenarios, and a round of ratings with what people think of the framework. Every cell belongs to the
 * user, as in the template. The data are about 27 kB when compressed, so import this folder only when it is needed.
 */
export function planExample(): WorkbookPlan {
  const sheets = [
    ...[dataSheet(), frameworkSheet(), methodSheet(exampleMethod), ...exampleAssessment()],
    ...[exampleCosts(), examplePlanSettings(), exampleScenarios()],
  ];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}

function dataSheet(): SheetPlan {
  const { header, rows } = tableOf(tables.cities);
  const framework = tableOf(tables.framework);
  const labels = new Set(["uName", "Region", "Income"]);
  const styleOf = (column: string): Pick<PlanCell, "style" | "format"> =>
    column === "uCode"
      ? { style: "code" }
      : labels.has(column)
        ? { style: "label" }
        : { style: "number", format: formatOf(column, framework) };
  return tableSheet({
    name: "Data",
    title: "City capabilities: indicators",
    guide: ["Illustrative data: every city and figure is invented. A blank cell is missing."],
    header,
    rows: rows.map((row) => row.map((value, j) => ({ value, ...styleOf(header[j] ?? "") }))),
    dropDowns: [],
    beside: [],
    widths: header.map((column) => (column === "uName" ? 18 : labels.has(column) ? 12 : 9.5)),
    frozenColumns: 2,
    tabColour: "0072B2",
  });
}

/** Denominators and the indicators that they divide are whole numbers. */
function formatOf(code: string, { header, rows }: ExampleTable): string {
  const row = rows.find((cells) => cells[0] === code) ?? [];
  const at = (column: string): CellValue => row[header.indexOf(column)] ?? null;
  if (at("Type") === "Denominator" || at("Denominator") !== null) return "#,##0";
  return "0.0";
}

function frameworkSheet(): SheetPlan {
  const { header, rows } = tableOf(tables.framework);
  return frameworkTable({
    name: "Framework",
    title: "Framework of the Public Sector Capabilities Index",
    guide: [
      "Indicators, routines, capabilities and the index, with direction, weight, target and goalposts.",
      "Change a weight here, or in the pane: scores, ranks and gaps follow.",
    ],
    header,
    rows,
    widths: { Unit: 30 },
  });
}

/** Costs with the names of the indicators; any amount of a change can be taken, also of levels. */
function exampleCosts(): SheetPlan {
  const framework = tableOf(tables.framework);
  const nodeText = (code: CellValue, column: string): string => {
    const row = framework.rows.find(([own]) => own === code) ?? [];
    return String(row[framework.header.indexOf(column)] ?? "");
  };
  return costsSheet(
    tableOf(tables.costs).rows.map(([code = null, perUnit, maximum]) => ({
      indicator: String(code),
      note: [nodeText(code, "iName"), nodeText(code, "Unit")].filter((text) => text !== "").join(", "),
      step: null,
      perUnit: Number(perUnit),
      maximum: Number(maximum),
    })),
  );
}

const examplePlanSettings = (): SheetPlan =>
  planSettingsSheet(Object.fromEntries(tableOf(tables.plan).rows.map(([title, value]) => [title, value])));

const exampleScenarios = (): SheetPlan =>
  scenariosSheet(
    tableOf(tables.scenarios).rows.map(([name, setting, unit, value = null, note]): ScenarioCells => [
      ...([String(name), String(setting)] as const),
      unit === null || unit === undefined ? null : String(unit),
      value,
      String(note ?? ""),
    ]),
  );
