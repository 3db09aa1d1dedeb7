/**
 * A formula relative to its cell. Formulas that were filled down or across have the same shape, such as
 * "=R[0]C[-1]*R2C[0]". Null where something else in the formula may depend on the cell (whole columns, parts of
 * tables, names), and for a text that is not a formula.
 */
export function shapeOf(formula: string, row: number, column: number): string | null {
  let isPlain = true;
  let before = "";
  const shape = formula.replace(
    token,
    (text: string, columnFixed: string, letters: string | undefined, rowFixed: string, digits: string) => {
      const [last, isReference] = [before, letters !== undefined];
      before = isReference ? reference : text;
      if (letters !== undefined) {
        const atRow = rowFixed === "" ? `R[${Number(digits) - 1 - row}]` : `R${digits}`;
        const atColumn = columnFixed === "" ? `C[${columnOf(letters) - column}]` : `C${letters}`;
        return atRow + atColumn;
      }
      // A colon that is not between two references makes whole rows or columns.
      if (text === ":" ? last !== reference && last !== ")" : !isKnown(text)) isPlain = false;
      return text;
    },
  );
  return isPlain && formula.startsWith("=") ? shape : null;
}

/** The placeholder of a reference among the texts of tokens. */
const reference = "reference";

/** A reference in four parts; or a text, a sheet name, a function, a number, an error; or any other character. */
const token =
  /(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|"(?:[^"]|"")*"|'(?:[^']|'')*'!|[A-Za-z_][\w.]*[!(]|\d+(?:\.\d*)?(?:E[+-]?\d+)?|#[A-Z0-9/]+[!?]?|[A-Za-z_\\][\w.\\]*|[^\s]/g;

const signs = new Set([..."+-*/^&=<>(),:%{};"]);

const isKnown = (text: string): boolean =>
  signs.has(text) || /^(?:"[^]*"$|'[^]*'!$|#.|\d|[A-Za-z_][\w.]*[!(]$|TRUE$|FALSE$)/.test(text);

const columns = new Map<string, number>();

function columnOf(letters: string): number {
  const known = columns.get(letters);
  if (known !== undefined) return known;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  columns.set(letters, number - 1);
  return number - 1;
}
