import { columnLetters, columnOf, type CellValue } from "../../workbook/cells";
import { partText, setPartText, type Parts } from "./parts";
import { storedValue } from "./stored-value";
import { attributes, removeAttribute, setAttribute } from "./xml/attributes";
import { rootTag } from "./xml/children";

/**
 * Writes results beside formulas, so that readers that do not calculate (Protected View, previews, scripts) show
 * numbers. `values` goes by A1 address; null leaves the formula without a result. Cells that are not in it, and cells
 * without a formula of their own (the inner cells of an array formula over several cells too), keep their bytes.
 *
 * One pass over the text: a sheet of 100,000 formulas is too long for a document model.
 * @throws RangeError for a number that is not finite, naming the cell.
 */
export function setStoredValues(
  parts: Parts,
  sheetPartName: string,
  values: ReadonlyMap<string, CellValue>,
): void {
  const text = partText(parts, sheetPartName);
  const patterns = patternsOf(rootTag(text).prefix);
  const written: string[] = [];
  const position = { row: 0, column: -1 };
  let kept = 0;
  for (const match of text.matchAll(patterns.rowOrCell)) {
    const { row, cell, body } = match.groups ?? {};
    if (row !== undefined) {
      position.row = Number(attributes(row)["r"] ?? position.row + 1);
      position.column = -1;
    } else if (cell !== undefined) {
      const address = follow(position, cell);
      const value = values.get(address);
      const formula = body === undefined ? undefined : patterns.formula.exec(body)?.[0];
      if (value === undefined || body === undefined || formula === undefined) continue;
      const rest = patterns.afterValue.exec(body)?.[0] ?? "";
      const stored = storedAt(value, address);
      const tag = typedTag(`${cell}>`, stored.type);
      written.push(text.slice(kept, match.index), tag, formula, patterns.value(stored.text), rest);
      kept = match.index + match[0].length - patterns.cellEnd.length;
    }
  }
  written.push(text.slice(kept));
  setPartText(parts, sheetPartName, written.join(""));
}

interface Patterns {
  /** Start tags of rows, and whole cells: none of their attributes can hold ">", and no text in a cell "</c>". */
  readonly rowOrCell: RegExp;
  readonly formula: RegExp;
  readonly afterValue: RegExp;
  readonly cellEnd: string;
  readonly value: (text: string | null) => string;
}

function patternsOf(prefix: string): Patterns {
  const name = (local: string): string => (prefix === "" ? local : `${prefix}:${local}`);
  const [row, c, f, v] = [name("row"), name("c"), name("f"), name("v")];
  return {
    rowOrCell: new RegExp(
      `(?<row><${row}(?=[\\s/>])[^>]*>)|(?<cell><${c}(?=[\\s/>])[^>]*?)(?:/>|>(?<body>[^]*?)</${c}>)`,
      "g",
    ),
    formula: new RegExp(`<${f}(?=[\\s/>])[^>]*?(?:/>|>[^]*?</${f}>)`),
    afterValue: new RegExp(`<${name("extLst")}[\\s>][^]*$`),
    cellEnd: `</${c}>`,
    value: (text) => {
      if (text === null) return "";
      return /^\s|\s$/.test(text) ? `<${v} xml:space="preserve">${text}</${v}>` : `<${v}>${text}</${v}>`;
    },
  };
}

/** Address of a cell, which may leave it out: then it stands right of the cell before. */
function follow(position: { readonly row: number; column: number }, cell: string): string {
  const [, letters, row] = /\sr=["']([A-Z]+)([0-9]+)["']/.exec(cell) ?? [];
  position.column = letters === undefined ? position.column + 1 : columnOf(letters);
  return `${letters ?? columnLetters(position.column)}${row ?? position.row}`;
}

const typedTag = (tag: string, type: string | null): string =>
  type === null ? removeAttribute(tag, "t") : setAttribute(tag, "t", type);

function storedAt(value: CellValue, address: string): ReturnType<typeof storedValue> {
  try {
    return storedValue(value);
  } catch (cause) {
    throw new RangeError(`The result in ${address} is not a value that a cell can hold.`, { cause });
  }
}
