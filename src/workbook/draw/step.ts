import type { Rectangle } from "../area";
import type { Area } from "../cells";
import type { Block, Chart, ConditionalFormat, DropDown, PageMargins, PlanTable, SheetPlan } from "../plan";
import type { Placed, PresentChart } from "./present";

/** One change of a workbook. Steps are carried out in their order. */
export type Step =
  /** `position` counts the tabs that are there when the step's turn comes. */
  | (On<"insert-sheet"> & { readonly position: number })
  | On<"remove-sheet">
  /** The cells stay. */
  | (On<"remove-table"> & { readonly name: string })
  | (On<"resize-table"> & { readonly name: string; readonly area: Area })
  | (On<"add-table"> & { readonly table: PlanTable; readonly headers: readonly string[] })
  | (On<"remove-name"> & { readonly name: string })
  /** `present` is the name as the workbook has it; null for a new one. */
  | (On<"set-name"> & { readonly name: string; readonly area: Area; readonly present: string | null })
  | (On<"remove-rule"> & Placed)
  | (On<"remove-drop-down"> & Placed)
  | (On<"remove-merge"> & Placed)
  | (On<"remove-link"> & Placed)
  /** Values, looks and all. */
  | (On<"clear"> & { readonly area: Rectangle })
  | (On<"add-link"> & { readonly row: number; readonly column: number; readonly to: string })
  | WriteStep
  | (On<"merge"> & { readonly area: Rectangle })
  /** Rules come in the order of the plan, in which the first wins. */
  | (On<"add-rules"> & { readonly rules: readonly ConditionalFormat[] })
  | (On<"add-drop-down"> & { readonly dropDown: DropDown })
  | (On<"set-width"> & ColumnSpan & { readonly width: number })
  | (On<"set-height"> & { readonly row: number; readonly height: number })
  | (On<"hide-columns"> & ColumnSpan & { readonly hidden: boolean })
  | (On<"lay-out"> & Pick<SheetPlan, "tabColour" | "showGridLines" | "freeze" | "print">)
  | (On<"set-print-area"> & { readonly area: Rectangle })
  | (On<"set-margins"> & { readonly margins: PageMargins })
  | (On<"remove-chart"> & { readonly name: string })
  /** `present` is the chart that it replaces; `stays`: in the place where the user has put that. */
  | (On<"draw-chart"> & {
      readonly chart: Chart;
      readonly present: PresentChart | null;
      readonly stays: boolean;
    });

/** A step of a kind, and the sheet that it changes. */
interface On<Kind extends string> {
  readonly step: Kind;
  readonly sheet: string;
}

interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/** Writes the cells of a sheet's blocks; `cellChanges` says how. */
export interface WriteStep extends On<"write"> {
  readonly isNew: boolean;
  readonly blocks: readonly Block[];
  /** The areas of the add-in's blocks as they were. */
  readonly old: readonly Area[];
  /** Areas whose looks the host changes when a table is taken off them. */
  readonly bared: readonly Area[];
}

/** A step of one kind. */
export type StepOf<Kind extends Step["step"]> = Extract<Step, { readonly step: Kind }>;
