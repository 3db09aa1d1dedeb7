import type { CellValue } from "../../../workbook/cells";
import type { FunctionArgument, OfficeHost } from "../../host";
import { valueOf } from "./cell-data";
import type { GridProgram } from "./open-grid";

/** What the add-in's build says of a custom function. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** What comes before the names of the add-in's functions in a cell; the manifest names it. */
const namespace = "PSCI";

/** A scalar as the grid hands it to a function and takes it back. */
type GridValue = string | number | boolean | null;

/**
 * Lets formulas of the grid call the add-in's custom functions. A cell of the grid has no place for the sentence of an
 * error: it is said beside.
 */
export async function addCustomFunctions(
  { api }: GridProgram,
  host: () => OfficeHost,
  say: (sentence: string) => void,
): Promise<void> {
  const answer = await fetch("/pane/functions.json");
  // The file is our own build's: it has the shape that Office wants.
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionMetadata[] };
  for (const { id, name, description = "" } of functions)
    api.getFormula().registerAsyncFunction(
      `${namespace}.${name}`.toUpperCase(),
      async (...given) => {
        const result = await host().callFunction(id, given.map(argument));
        if ("error" in result) {
          say(`${namespace}.${name}: ${result.message}`);
          return result.error;
        }
        const values = result.values.map((row) => row.map(gridValue));
        const [first] = values;
        return values.length === 1 && first?.length === 1 ? (first[0] ?? null) : values;
      },
      description,
    );
}

/** The grid gives a range as its rows, and an error by its name. */
function argument(given: unknown): FunctionArgument {
  return Array.isArray(given) ? given.map((row: readonly unknown[]) => row.map(scalar)) : scalar(given);
}

const scalar = (given: unknown): CellValue =>
  typeof given === "number" || typeof given === "boolean"
    ? given
    : typeof given === "string"
      ? valueOf({ v: given })
      : null;

const gridValue = (value: CellValue): GridValue =>
  typeof value === "object" && value !== null ? value.error : value;
