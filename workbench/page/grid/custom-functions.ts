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

/** The description of a custom function in the add-in's build. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** The prefix of the add-in's functions in a cell, from the manifest. */
const namespace = "PSCI";

/**
 * Lets formulas of the grid call the add-in's custom functions: their names go to the worker, and its calls come back
 * to the pane. A cell of the grid cannot show the message of an error: it is shown beside the grid.
 */
export async function addCustomFunctions(
  { services }: GridProgram,
  host: () => OfficeHost,
  show: (sentence: string) => void,
): Promise<void> {
  const answer = await fetch("/pane/functions.json");
  // The file comes from this project's build: it has the shape that Office expects.
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionMetadata[] };
  const inCells = new Map(functions.map((it) => [`${namespace}.${it.name}`.toUpperCase(), it]));
  const caller: FunctionCaller = {
    call: async (name, given) => {
      const result = await host().callFunction(inCells.get(name)?.id ?? name, given.map(argument));
      if ("error" in result) {
        show(`${name}: ${result.message}`);
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

/** The grid passes a range as its rows, and an error by its name. */
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
