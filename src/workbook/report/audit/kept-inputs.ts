import type { CellValue } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Source } from "../../source";
import { text, type Context } from "../context/context";
import { auditColumns } from "./rows";
import { engineScores } from "./engine-scores";
import { tableInputs } from "./table-inputs";

/** A cell holds at most 32,767 characters; shorter pieces are easier on programs that show them. */
const longestPiece = 8_000;

/**
 * The inputs of the run as the very text that their SHA-256 is of, in one column: a heading, what it is, and the text cut
 * into pieces. Put together again without anything between, the pieces are the text.
 */
export function keptInputRows({ input, words }: Context): readonly (readonly PlanCell[])[] {
  const inputs = input.run.inputs ?? null;
  if (inputs === null) return [];
  return [
    [text(words.audit.inputs, "heading")],
    [text(words.audit.inputsText, "note")],
    ...pieces(inputs).map((piece) => [text(piece, "code")]),
  ];
}

/**
 * What tables of the user's that are no part of what is scored said at the run, as the very text of `keptTablesText`, in one
 * column as that of the inputs; nothing where the workbook has no such tables.
 */
export function keptTableRows({ input, words }: Context): readonly (readonly PlanCell[])[] {
  const tables = input.run.tables === undefined ? keptTablesText(input.source) : input.run.tables;
  if (tables === null) return [];
  return [
    [text(words.audit.tables, "heading")],
    [text(words.audit.tablesText, "note")],
    ...pieces(tables).map((piece) => [text(piece, "code")]),
  ];
}

/** A longer text is not kept. */
const maximumTables = 1_000_000;

/** What the tables beside the model say, as JSON: pairs of a key and a value. Null where there is nothing, or too much. */
export function keptTablesText(source: Source): string | null {
  const inputs = tableInputs(source).map(({ key, value }) => [key, value] as const);
  const written = JSON.stringify(inputs);
  return inputs.length === 0 || written.length > maximumTables ? null : written;
}

/** The rows above the first piece. */
const above = 2;

/** The text that a column of such cells holds. */
export const keptInputsText = (column: readonly CellValue[]): string =>
  column
    .slice(above)
    .map((value) => (value === null ? "" : String(value)))
    .join("");

/** Right of everything else on the audit sheet. */
export function keptInputsPlace(context: Context): { readonly row: number; readonly column: number } {
  const engine = engineScores(context);
  return {
    row: 2,
    column: context.input.mode === "live" ? engine.column + engine.columns + 1 : auditColumns + 1,
  };
}

/** Right of the inputs, with a column between them. */
export function keptTablesPlace(context: Context): { readonly row: number; readonly column: number } {
  const { row, column } = keptInputsPlace(context);
  return { row, column: column + 2 };
}

/** Each piece begins with a comma, but for the first: it is a text to every program, and no name is cut in two. */
function pieces(inputs: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < inputs.length;) {
    const end = from + longestPiece >= inputs.length ? inputs.length : cutBefore(inputs, from);
    found.push(inputs.slice(from, end));
    from = end;
  }
  return found;
}

function cutBefore(inputs: string, from: number): number {
  const last = inputs.lastIndexOf(",", from + longestPiece);
  // White space at an end of a cell is lost in some programs: "Tara , Gor" is not cut there.
  for (let end = last; end > from; end = inputs.lastIndexOf(",", end - 1))
    if (!/\s/.test(inputs[end - 1] ?? "")) return end;
  return from + longestPiece;
}
