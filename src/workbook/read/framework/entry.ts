import type { Direction } from "../../../engine";
import type { CellRef } from "../../cells";
import type { NodeAttribute } from "../../source";

/**
 * What a row of the framework describes. `code`, `name` and `time` are columns of the data that identify the units or give
 * the time. `ignore` is not used (COINr's "Other"; context; published results).
 */
export type EntryType =
  "indicator" | "aggregate" | "denominator" | "group" | "code" | "name" | "time" | "ignore";

/** One row of the framework as read, before its data column is found. */
export interface FrameworkEntry {
  readonly code: string;
  readonly name: string;
  /** Code of the parent, or the text of the cell when it is no known code or name; "" for no parent. */
  readonly parent: string;
  /** NaN when not given. */
  readonly level: number;
  /** Null when not stated; then it is inferred. */
  readonly type: EntryType | null;
  /** Why the row is not scored, when its type states it. */
  readonly unscored?: "context" | "published";
  readonly direction: Direction;
  readonly weight: number;
  readonly unit: string;
  /** NaN when not given; so are the goalposts. */
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  /** Text that names the denominator; "" for none. */
  readonly denominator: string;
  readonly scale: number;
  /** Cell of the code. */
  readonly at: CellRef;
  /**
   * Cells that a worksheet formula may refer to, because it reads the same value in them as the model has. Not among them:
   * the cell of a blank weight (which counts as 1), of a number stored as text, or of an unreadable value.
   */
  readonly cells: Readonly<Partial<Record<NodeAttribute, CellRef>>>;
}
