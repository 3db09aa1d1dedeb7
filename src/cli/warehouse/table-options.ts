import type { TableChoice } from "../../workbook/read";

/** Options of the commands that run in a database. */
export interface TableOptions extends TableChoice {
  /** Maximum of memory of the process, as "4GB". */
  readonly memory?: string;
  readonly threads?: number;
  /** A table of parameters of an earlier run, to score with. */
  readonly frozen?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
