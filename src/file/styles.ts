import type { Style } from "excelize-wasm";
import type { PlanCell, StyleRole, WorkbookPlan } from "../workbook/plan";
import { looks, type Look } from "../workbook/styles";
import { checked, type Book } from "./excelize";

const plainStyle = 0;
const thin = 1;
const solid = 1;

/** The cell styles of one workbook. Each is made when a cell first needs it, and is in the file once. */
export class StyleTable {
  /** By role and number format. */
  readonly #numbers = new Map<StyleRole | undefined, Map<string | undefined, number>>();
  readonly #font: { readonly family: string; readonly size: number };

  constructor(readonly book: Book) {
    const font = checked(book.GetStyle(plainStyle)).style.Font;
    this.#font = { family: font?.Family || checked(book.GetDefaultFont()).fontName, size: font?.Size || 11 };
  }

  /** Number of the style of a planned cell: that of its role, with its own number format if it has one. */
  of({ style, format }: PlanCell): number {
    if (style === undefined && format === undefined) return plainStyle;
    let ofRole = this.#numbers.get(style);
    if (ofRole === undefined) this.#numbers.set(style, (ofRole = new Map()));
    let number = ofRole.get(format);
    if (number === undefined) {
      number = checked(this.book.NewStyle(this.specification(style, format))).style;
      ofRole.set(format, number);
    }
    return number;
  }

  /** Makes the styles of a plan in the workbook, before it is saved. */
  prepare({ sheets }: WorkbookPlan): void {
    for (const { blocks } of sheets)
      for (const { cells } of blocks) for (const row of cells) for (const cell of row) this.of(cell);
  }

  /** A style as excelize takes it; without a role, a plain cell with a number format. */
  specification(role: StyleRole | undefined, format?: string): Style {
    if (role === undefined) return numberFormat(format ?? "General");
    const look = looks[role];
    return {
      ...numberFormat(format ?? look.format),
      Font: {
        Family: this.#font.family,
        Size: look.font.size ?? this.#font.size,
        Bold: look.font.bold,
        Italic: look.font.italic,
        ...(look.font.colour === null ? { ColorTheme: 1 } : { Color: look.font.colour }),
      },
      ...(look.fill === null ? {} : { Fill: { Type: "pattern", Pattern: solid, Color: [look.fill] } }),
      Border: Object.entries(look.borders).map(([Type, Color]) => ({ Type, Color, Style: thin })),
      Alignment: alignment(look.alignment),
    };
  }
}

/** Excel knows `General` by its number alone: written out, it would be a format of the user's. */
const numberFormat = (format: string): Style => (format === "General" ? {} : { CustomNumFmt: format });

const alignment = ({
  horizontal,
  vertical,
  wrap,
  rotation,
  indent,
}: Look["alignment"]): NonNullable<Style["Alignment"]> => ({
  ...(horizontal === "general" ? {} : { Horizontal: horizontal }),
  Vertical: vertical,
  WrapText: wrap,
  TextRotation: rotation,
  Indent: indent,
});
