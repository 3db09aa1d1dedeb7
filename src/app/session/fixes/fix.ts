import type { Problem } from "../../../workbook/problem";
import type { ReadModel } from "../../../workbook/read";
import type { CellEdit, LivePort } from "../../live-port";

/** A safe fix for problems of one code: it changes how a cell is written, but not the index. */
export interface Fix {
  /** Whether it fixes this problem; `read` is null where no model could be made. */
  applies(problem: Problem, read: ReadModel | null): boolean;
  /** The cells to write: all cells of the column that have the problem. */
  edits(problem: Problem, read: ReadModel | null, port: LivePort): Promise<readonly CellEdit[]>;
}

/** A fix that writes settings of the Method. */
export interface SettingFix {
  applies(problem: Problem, read: ReadModel): boolean;
  readonly settings: Readonly<Record<string, string>>;
}

/** A fix that needs the model that was read. */
export interface ModelFix {
  applies(problem: Problem, read: ReadModel): boolean;
  edits(problem: Problem, read: ReadModel, port: LivePort): Promise<readonly CellEdit[]>;
}

/** As a `Fix`: it fixes nothing where no model could be made. */
export const needingModel = (fix: ModelFix): Fix => ({
  applies: (problem, read) => read !== null && fix.applies(problem, read),
  edits: async (problem, read, port) => (read === null ? [] : fix.edits(problem, read, port)),
});
