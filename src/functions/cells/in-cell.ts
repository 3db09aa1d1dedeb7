/// <reference types="custom-functions-runtime" />
import type * as everyWork from "../work";
import { refuse } from "./refuse";

/** The work of every function, by its name. */
type Work = typeof everyWork;

/**
 * Runs the work of a custom function; the first call loads it. Every error reaches the cell as #VALUE! with a sentence:
 * Excel shows no message of another error, and turns an infinite number into 0.
 *
 * @throws CustomFunctions.Error and nothing else
 */
export async function inCell<Result extends number | unknown[][]>(
  run: (work: Work) => Result,
): Promise<Result> {
  const work = await loadWork();
  const result = attempt(() => run(work));
  const rows: readonly unknown[][] = typeof result === "number" ? [[result]] : result;
  rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (typeof cell === "number" && !Number.isFinite(cell))
        refuse(
          `The result in row ${i + 1}, column ${j + 1} is no number that a cell can hold. Look for very large or very small figures in the range.`,
        );
    }),
  );
  return result;
}

/** A script that did not load is loaded again by the next call. */
const loadWork = (): Promise<Work> =>
  import("../work").catch(() =>
    refuse(
      "The functions could not be loaded. Check the network, then calculate again with Ctrl+Alt+F9. After a new release of the add-in, open the workbook again.",
    ),
  );

function attempt<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return refuse(`The function cannot take these cells: ${message} Check that ranges hold figures.`);
  }
}
