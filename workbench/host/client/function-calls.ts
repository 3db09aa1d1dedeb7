import type { CellValue } from "../../../src/workbook/cells";
import { field } from "../cells/arguments";

/** The result of a custom function: rows of values, or an error with its own text. */
export type FunctionResult =
  | { readonly values: readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

/** An argument of a custom function: a cell or a range of cells; null for an absent argument. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** The client's numbers for errors of functions. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls of custom functions that have no answer yet. */
export class FunctionCalls {
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #next = 1;

  /** @param send passes an invocation to the client */
  call(
    name: string,
    args: readonly FunctionArgument[],
    address: string,
    send: (invocation: readonly unknown[]) => void,
  ): Promise<FunctionResult> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      send([id, name, args.map(argument), address, 0]);
    });
  }

  /** The client's report of a call. */
  answer(result: unknown): void {
    const id = Number(field(result, "id"));
    this.#waiting.get(id)?.(resultOf(result));
    this.#waiting.delete(id);
  }
}

/** Ranges have "" for blank cells and the name of an error, as Excel passes them. */
function argument(given: FunctionArgument): unknown {
  if (Array.isArray(given)) return given.map((row: readonly CellValue[]) => row.map(scalar));
  return typeof given === "object" && given !== null && "error" in given ? given.error : given;
}

const scalar = (value: CellValue): unknown =>
  value === null ? "" : typeof value === "object" ? value.error : value;

function resultOf(result: unknown): FunctionResult {
  const value = field(result, "value");
  if (field(result, "failed") === true)
    return {
      error: errors[Number(field(result, "errorCode"))] ?? "#VALUE!",
      message: typeof value === "string" ? value : "",
    };
  const single = cellError(value);
  if (single !== null) return single;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return {
    values: rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map(cellValue)),
  };
}

/** An error that a function returned as its value. */
function cellError(value: unknown): { readonly error: string; readonly message: string } | null {
  const code = field(value, "code") ?? field(value, "basicValue");
  if (typeof code !== "string" || !code.startsWith("#")) return null;
  const message = field(value, "message");
  return { error: code, message: typeof message === "string" ? message : "" };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const error = cellError(value);
  return error === null ? null : { error: error.error };
}
