import type { Method } from "../../../src/engine";
import { type DialectName, type Script, sqlScript, type ScriptRequest } from "../../../src/sql";
import { methodOfTable } from "./scored-table";

/** The script of a method on the table of the tests. */
export function scriptOf(dialect: DialectName, method: Method, more: Partial<ScriptRequest> = {}): Script {
  const outcome = sqlScript({
    index: methodOfTable(method),
    dialect,
    table: "cities",
    unit: "city",
    columns: {},
    parameters: null,
    ...more,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.script;
}
