import type { Model } from "../../engine";
import type { Grid, WorkbookDescription } from "../cells";
import type { Problem } from "../problem";
import type { Source } from "../source";

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

/** The model with its source map, or only the problems that stand in the way. Warnings and notes come with both. */
export type Reading =
  | {
      readonly read: true;
      readonly model: Model;
      readonly source: Source;
      readonly problems: readonly Problem[];
    }
  | { readonly read: false; readonly problems: readonly Problem[] };
