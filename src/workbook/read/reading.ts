import type { Model } from "../../engine";
import type { Grid, WorkbookDescription } from "../cells";
import type { Problem } from "../problem";
import type { Source } from "../source";
import type { TableReading } from "./account/table-reading";

/** What the reader works from: the workbook's description and the cells of its sheets. */
export interface WorkbookContents {
  readonly description: WorkbookDescription;
  /** One grid a sheet, of its used area, for every sheet that may hold a table. */
  readonly grids: readonly Grid[];
}

/** Tables or sheets that the user names where detection would not find them. */
export interface TableChoice {
  readonly data?: string | undefined;
  readonly framework?: string | undefined;
  readonly method?: string | undefined;
}

/**
 * The model with its source map, or only the problems that stand in the way. Warnings and notes come with both, and so
 * does how the table was read, as far as it was found.
 */
export type Reading = {
  readonly problems: readonly Problem[];
  /** Null where no table of data was found. */
  readonly table: TableReading | null;
} & (
  | ({ readonly read: true } & ReadModel)
  /** What was read is there even so where a model could be made: what mends single cells works from it. */
  | { readonly read: false; readonly partial?: ReadModel }
);

/** A model and the cells that it came from. */
export interface ReadModel {
  readonly model: Model;
  readonly source: Source;
}
