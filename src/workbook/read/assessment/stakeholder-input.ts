import type { StakeholderColumn } from "../../assessment";
import type { KnownNames } from "../decisions/known-names";
import type { Matched } from "../find/aliases";
import type { FoundTable } from "../find/roles";
import type { GatheredDrafts } from "./gathered-drafts";
import type { Opinions } from "./opinions";

/** A table Stakeholders while it is read. */
export interface StakeholderInput {
  readonly table: FoundTable;
  /** Rows with something in them. */
  readonly rows: readonly number[];
  readonly columns: Matched<StakeholderColumn>;
  readonly names: KnownNames;
  readonly opinions: Opinions;
  readonly found: GatheredDrafts;
}
