import type { Problem } from "../../../workbook/problem";
import type { CellEdit, LivePort } from "../../live-port";
import type { SessionIndex } from "../types";

/** A safe way to mend problems of one code: it changes how a cell is written, never what the index makes of it. */
export interface Fix {
  /** Whether it mends this problem of this index. */
  applies(problem: Problem, index: SessionIndex): boolean;
  /** The cells to write; all of the column that have the problem. */
  edits(problem: Problem, index: SessionIndex, port: LivePort): Promise<readonly CellEdit[]>;
}
