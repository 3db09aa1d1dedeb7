/// <reference types="custom-functions-runtime" />
import { refuse } from "./refuse";

/**
 * Runs what a custom function does. Whatever goes wrong reaches the cell as #VALUE! with a sentence: Excel shows no
 * message of another error, and makes a 0 of a number that is infinite.
 *
 * @throws CustomFunctions.Error and nothing else
 */
export function inCell<Result extends number | unknown[][]>(work: () => Result): Result {
  const result = attempt(work);
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

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return refuse(`The function cannot take these cells: ${message} Check that ranges hold figures.`);
  }
}
