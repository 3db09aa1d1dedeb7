import type { Model } from "../../../engine";
import type { CellRef } from "../../cells";
import type { StatedRatings } from "../rating-settings/settings-of-ratings";

/** An index whose rated indicators have no values yet. */
export interface UnratedIndex {
  readonly model: Model;
  /** Codes of the indicators that have ratings and no column in Data. */
  readonly rated: readonly string[];
  /** The header of the column of each other indicator in Data. */
  readonly columnOf: (indicator: string) => CellRef | null;
  /** Whether the Framework lists a code or a name, whatever becomes of it. */
  readonly isListed: (text: string) => boolean;
  readonly stated: StatedRatings;
  /** Cells of the settings, by title in lower case. */
  readonly settings: Readonly<Record<string, CellRef>>;
}
