import type { CostRule, PlanSettings } from "../../engine";
import type { Area, CellRef, CellValue } from "../cells";
import type { Scenario } from "./scenario";

/** The user's tables of decisions, as they were read. They are no part of the model: scores do not depend on them. */
export interface DecisionTables {
  /** Rows of the table Costs that can be used; empty when the workbook has none. */
  readonly costs: readonly CostRow[];
  /** Null when the workbook has no table of plan settings, or it states no budget. */
  readonly plan: PlanTable | null;
  /** Where the rows of the table of plan settings are, to write them; absent when the workbook has none. */
  readonly planPlace?: PlanPlace;
  /** In the order of the table Scenarios; empty when the workbook has none. */
  readonly scenarios: readonly Scenario[];
  /** Where the rows of the table Scenarios are, to add to them; null when the workbook has none. */
  readonly scenarioPlace: ScenarioPlace | null;
  /** What the cells of the table Scenarios hold, from its first column that is read to its last; absent when it has no rows. */
  readonly scenarioCells?: { readonly area: Area; readonly values: readonly (readonly CellValue[])[] };
  /** How each table was found, for the audit: "table Costs on sheet Costs"; null for none. */
  readonly found: {
    readonly costs: string | null;
    readonly plan: string | null;
    readonly scenarios: string | null;
  };
}

export interface CostRow extends CostRule {
  readonly cells: {
    readonly indicator: CellRef;
    readonly perUnit: CellRef;
    /** Null where the table has no such column. */
    readonly maximum: CellRef | null;
    readonly step: CellRef | null;
  };
}

export interface PlanTable {
  readonly settings: PlanSettings;
  /** By setting, as Source.settings: "budget", "for", "gain" ... */
  readonly cells: Readonly<Record<string, CellRef>>;
}

export interface PlanPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** Sheet row of the last row with something in it. */
  readonly lastRow: number;
  /** Sheet columns of the settings and of their values. */
  readonly setting: number;
  readonly value: number;
  /** By setting, as those of `PlanTable`; also of a table without a budget. */
  readonly cells: Readonly<Record<string, CellRef>>;
}

export interface ScenarioPlace {
  readonly sheet: string;
  /** Name of the Excel table; null for the cells of a sheet. */
  readonly table: string | null;
  readonly headerRow: number;
  /** Sheet row of the last row with something in it. */
  readonly lastRow: number;
  /** Sheet columns; one without a header in the table is absent. */
  readonly columns: Readonly<Partial<Record<"scenario" | "setting" | "unit" | "value" | "note", number>>>;
}
