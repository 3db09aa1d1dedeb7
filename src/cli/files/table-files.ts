import type { TableChoice } from "../../workbook/read";
import type { TableFiles } from "../csv/read-file";
import { isTablePath } from "../csv/table-names";

/** Tables that options name, and the file of a frozen scale. */
export interface InputTables extends TableChoice {
  readonly frozen?: string | undefined;
}

/** Files that options name in place of tables, and the options that are left: names of tables or sheets. */
export interface NamedTables {
  readonly files: TableFiles;
  readonly choice: TableChoice;
}

/**
 * `--framework f.csv` names a file beside a file or folder of tables; `--framework Weights` names a table. For a workbook
 * every option is the name of one of its tables.
 */
export function namedTables(
  { data, framework, method, ratings, goalposts, frozen }: InputTables,
  isWorkbook: boolean,
): NamedTables {
  const isFile = (name: string | undefined): name is string =>
    !isWorkbook && name !== undefined && isTablePath(name);
  return {
    files: {
      ...(isFile(framework) && { Framework: framework }),
      ...(isFile(method) && { Method: method }),
      ...(isFile(goalposts) && { Goalposts: goalposts }),
      ...(frozen !== undefined && { "Frozen scale": frozen }),
    },
    choice: {
      data,
      framework: isFile(framework) ? undefined : framework,
      method: isFile(method) ? undefined : method,
      ratings,
      goalposts: isFile(goalposts) ? undefined : goalposts,
    },
  };
}
