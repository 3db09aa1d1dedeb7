import type { Style } from "excelize-wasm";
import type { PresentLooks } from "../../workbook/draw";
import type { StyleRole } from "../../workbook/plan";
import { checked } from "../excelize";
import type { PackageReader } from "../read/package-reader";
import type { StyleTable } from "../styles";

/** How cells look in a file, by the number of their style. */
export class LooksOfCells implements PresentLooks {
  readonly #keys = new Map<number, string>();
  readonly #roleKeys = new Map<StyleRole | undefined, string>();

  constructor(
    private readonly reader: PackageReader,
    private readonly table: StyleTable,
  ) {}

  keyAt(sheet: string, row: number, column: number): string | undefined {
    const style = this.reader.cells(sheet).styleAt(row, column);
    return style === undefined ? undefined : this.#key(style);
  }

  formatAt(sheet: string, row: number, column: number): string {
    return this.reader.formatOf(this.reader.cells(sheet).styleAt(row, column) ?? 0);
  }

  readonly keyOf = (role: StyleRole | undefined): string => {
    let key = this.#roleKeys.get(role);
    if (key === undefined) {
      key = role === undefined ? this.#key(0) : lookKey(this.table.specification(role));
      this.#roleKeys.set(role, key);
    }
    return key;
  };

  #key(style: number): string {
    let key = this.#keys.get(style);
    if (key === undefined)
      this.#keys.set(style, (key = lookKey(checked(this.table.book.GetStyle(style)).style)));
    return key;
  }
}

/** All of a style but its number format, the same for a style that excelize is given and for one that it returns. */
const lookKey = ({ Font = {}, Fill = {}, Border = [], Alignment = {} }: Style): string =>
  JSON.stringify([
    Font.Family ?? "",
    Font.Size ?? 0,
    Font.Bold ?? false,
    Font.Italic ?? false,
    Font.Underline ?? "",
    Font.Strike ?? false,
    Font.Color ?? "",
    Fill.Pattern ? (Fill.Color?.[0] ?? "") : "",
    Border.map(({ Type, Color, Style: line }) => `${Type} ${Color} ${line}`).sort(),
    Alignment.Horizontal ?? "",
    Alignment.Vertical ?? "",
    Alignment.WrapText ?? false,
    Alignment.TextRotation ?? 0,
    Alignment.Indent ?? 0,
  ]);
