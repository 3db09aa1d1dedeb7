import { FunctionType } from "@univerjs/engine-formula";
import { fromModule, IRPCChannelService, toModule } from "@univerjs/rpc";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellValue } from "../../../src/workbook/cells";
import {
  functionsOfPage,
  functionsOfWorker,
  type FunctionCaller,
  type FunctionNames,
  type GridValue,
} from "../../calculator/channels";
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

/**
 * Lets formulas of the grid call the add-in's custom functions: their names go to the worker, and its calls come back
 * to the pane. A cell of the grid has no place for the sentence of an error: it is said beside.
 */
export async function addCustomFunctions(
  { services }: GridProgram,
  host: () => OfficeHost,
  say: (sentence: string) => void,
): Promise<void> {
  const answer = await fetch("/pane/functions.json");
  // The file is our own build's: it has the shape that Office wants.
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionMetadata[] };
  const inCells = new Map(functions.map((it) => [`${namespace}.${it.name}`.toUpperCase(), it]));
  const caller: FunctionCaller = {
    call: async (name, given) => {
      const result = await host().callFunction(inCells.get(name)?.id ?? name, given.map(argument));
      if ("error" in result) {
        say(`${name}: ${result.message}`);
        return result.error;
      }
      const values = result.values.map((row) => row.map(gridValue));
      const [first] = values;
      return values.length === 1 && first?.length === 1 ? (first[0] ?? null) : values;
    },
  };
  const channels = services.get(IRPCChannelService);
  channels.registerChannel(functionsOfPage, fromModule(caller));
  services.get(IDescriptionService).registerDescriptions(
    [...inCells].map(([functionName, { description = "" }]) => ({
      functionName,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: [],
    })),
  );
  await toModule<FunctionNames>(channels.requestChannel(functionsOfWorker)).register([...inCells.keys()]);
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
