import type { Model } from "../../engine";
import type { Grid, WorkbookDescription } from "../cells";
import type { Problem } from "../problem";
import type { Source } from "../source";
import type { TableReading } from "./account/table-reading";
import type { TablePlaces } from "./table-places";

/** The input of the reader: the workbook's description and the cells of its sheets. */
export interface WorkbookContents {
  readonly description: WorkbookDescription;
  /** One grid per sheet, of its used area, for every sheet that may contain a table. */
  readonly grids: readonly Grid[];
}

/** Names of tables or sheets that the user gives when automatic detection does not find them. */
export interface TableChoice {
  readonly data?: string | undefined;
  readonly framework?: string | undefined;
  readonly method?: string | undefined;
  readonly ratings?: string | undefined;
  readonly goalposts?: string | undefined;
}

/**
 * The model with its source map, or only the problems that prevent scoring. Both have warnings, notes, and a description of
 * how the data table was read.
 */
export type Reading = {
  readonly problems: readonly Problem[];
  /** Null when no data table was found. */
  readonly table: TableReading | null;
  readonly places: TablePlaces;
} & (
  | ({ readonly read: true } & ReadModel)
  /** `partial` is present when a model could be made. Corrections of single cells use it. */
  | { readonly read: false; readonly partial?: ReadModel }
);

/** A model and the cells that it came from. */
export interface ReadModel {
  readonly model: Model;
  readonly source: Source;
}
