import { address } from "../../workbook/cells";
import { limits } from "../package/limits";
import { damaged, packageProblem } from "../package/package-error";
import { partBytes, readPart, type Parts } from "../package/parts";
import { isTrue } from "../package/xml/attributes";
import { cellPlace, isColumn, rowNumber } from "./cell-place";
import { SheetCells } from "./cell-store";
import { cellValue } from "./cell-value";
import { countCells } from "./count-cells";
import { SheetFormulas } from "./sheet-formulas";
import { cellText, StringText } from "./string-text";

type Attributes = Readonly<Record<string, string>>;

/** How many cells the sheets of a workbook may still have. */
export interface CellBudget {
  left: number;
}

/**
 * Reads the cells of a sheet part, in one pass. Shared formulas are written out for each of their cells, and an array
 * formula stands in all of its own that the file lists.
 * @throws PackageError `part-damaged`, `limit-cells`, `limit-text`, `limit-arrays`
 */
export function sheetCells(
  parts: Parts,
  part: string,
  strings: readonly string[],
  budget: CellBudget = { left: limits.cells },
): SheetCells {
  if (countCells(partBytes(parts, part)) > budget.left)
    throw packageProblem("limit-cells", { part, limit: limits.cells });
  const reading = new SheetReading(part, strings, budget);
  readPart(parts, part, reading);
  return reading.done();
}

/** What is known of a sheet while its part is read. */
class SheetReading {
  readonly #cells = new SheetCells();
  readonly #formulas = new SheetFormulas();
  readonly #inline = new StringText();
  #inData = false;
  #row = -1;
  #column = -1;
  #cell: Attributes | null = null;
  #isInline = false;
  #formula: Attributes | null = null;
  #formulaText = "";
  #value: string | null = null;
  /** The element of a cell whose text is gathered. */
  #within: "f" | "v" | "is" | null = null;

  constructor(
    readonly part: string,
    readonly strings: readonly string[],
    readonly budget: CellBudget,
  ) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (!this.#inData) {
      if (name === "sheetData") this.#inData = true;
      return;
    }
    switch (name) {
      case "row":
        return this.#beginRow(attributes);
      case "c":
        return this.#beginCell(attributes);
      case "f":
        [this.#within, this.#formula, this.#formulaText] = ["f", attributes, ""];
        return;
      case "v":
        [this.#within, this.#value] = ["v", ""];
        return;
      case "is":
        [this.#within, this.#isInline] = ["is", true];
        return this.#inline.begin();
      default:
        if (this.#within === "is") this.#inline.open(name);
    }
  };

  readonly text = (text: string): void => {
    if (this.#within === "v") this.#value = (this.#value ?? "") + text;
    else if (this.#within === "f") this.#formulaText += text;
    else if (this.#within === "is") this.#inline.add(text);
  };

  readonly close = (name: string): void => {
    if (name === "sheetData") this.#inData = false;
    else if (name === "c" && this.#cell !== null) this.#endCell(this.#cell);
    else if (name === this.#within) this.#within = null;
    else if (this.#within === "is") this.#inline.close(name);
  };

  done(): SheetCells {
    this.#formulas.spread(this.#cells, this.part);
    return this.#cells;
  }

  #beginRow({ r, hidden }: Attributes): void {
    const row = rowNumber(r ?? String(this.#row + 2));
    if (row === null) throw damaged(this.part, `it has a row ${r ?? "beyond the last"}`);
    [this.#row, this.#column] = [row, -1];
    if (isTrue(hidden)) this.#cells.hideRow(row);
  }

  #beginCell(attributes: Attributes): void {
    if (this.budget.left-- === 0)
      throw packageProblem("limit-cells", { part: this.part, limit: limits.cells });
    const { r } = attributes;
    if (r === undefined) this.#column += 1;
    else {
      const place = cellPlace(r);
      if (place === null) throw damaged(this.part, `it has a cell ${r}`);
      [this.#row, this.#column] = [place.row, place.column];
    }
    if (this.#row < 0 || !isColumn(this.#column)) throw damaged(this.part, "it has a cell beyond the last");
    this.#cell = attributes;
    [this.#formula, this.#value, this.#isInline] = [null, null, false];
  }

  #endCell({ s, t }: Attributes): void {
    const value =
      t === "inlineStr"
        ? this.#isInline
          ? this.#inline.end(this.part, this.#address())
          : ""
        : cellValue(t, this.#value, this.strings, this.#text, this.#unreadable);
    const style = s === undefined ? 0 : Number(s);
    const formula =
      this.#formula === null
        ? null
        : this.#formulas.formula(this.#formula, this.#text(this.#formulaText), this.#row, this.#column);
    this.#cells.set(this.#row, this.#column, { value, style, formula });
    [this.#cell, this.#within] = [null, null];
  }

  readonly #text = (written: string): string => cellText(written, this.part, this.#address());

  readonly #unreadable = (reason: string): never => {
    throw damaged(this.part, `its cell ${this.#address()} ${reason}`);
  };

  #address(): string {
    return address(this.#row, this.#column);
  }
}
