import type { Direction } from "../../../engine";
import type { CellRef } from "../../cells";
import type { NodeAttribute } from "../../source";

/**
 * What a row of the framework describes. `code`, `name`, `time`: a column of the data that identifies the units or says
 * when. `ignore`: something that takes no part (COINr's "Other"; context; published results).
 */
export type EntryType =
  "indicator" | "aggregate" | "denominator" | "group" | "code" | "name" | "time" | "ignore";

/** One row of the framework as read, before it is known which column of the data belongs to it. */
export interface FrameworkEntry {
  readonly code: string;
  readonly name: string;
  /** Code of the parent, or the text that names none; "" for no parent. */
  readonly parent: string;
  /** NaN when not given. */
  readonly level: number;
  /** Null when not stated: it is inferred. */
  readonly type: EntryType | null;
  /** Why it takes no part, where its type says so. */
  readonly unscored?: "context" | "published";
  readonly direction: Direction;
  readonly weight: number;
  readonly unit: string;
  /** NaN when not given, like the goalposts. */
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  /** Text that names the denominator; "" for none. */
  readonly denominator: string;
  readonly scale: number;
  /** Cell of the code. */
  readonly at: CellRef;
  /**
   * Cells that a worksheet formula may refer to: it would read in them what the model has. The cell of a blank weight
   * (which counts as 1), of a number stored as text or of something unreadable is not among them.
   */
  readonly cells: Readonly<Partial<Record<NodeAttribute, CellRef>>>;
}
