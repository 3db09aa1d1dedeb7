import type { AssessmentTables } from "../../assessment";
import type { Context } from "../context/context";
import type { RatedLayout } from "./layout";

/** What the sheet of rated levels is planned from. */
export interface RatedTerms {
  readonly layout: RatedLayout;
  readonly assessment: AssessmentTables;
  readonly sheet: string;
}

export function ratedTerms({ layout, source }: Context): RatedTerms | null {
  const { assessment } = source;
  return layout.rated === null || assessment === undefined
    ? null
    : { layout: layout.rated, assessment, sheet: layout.sheets.Rated };
}
