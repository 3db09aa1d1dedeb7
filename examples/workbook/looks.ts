import type { Style } from "excelize-wasm";

/** The looks of the example sheets: formats as a careful analyst would choose them. */
const INK = "1F3864";

const font = (rest: NonNullable<Style["Font"]>): NonNullable<Style["Font"]> => ({
  Family: "Calibri",
  Size: 11,
  ...rest,
});
const fill = (colour: string): NonNullable<Style["Fill"]> => ({
  Type: "pattern",
  Pattern: 1,
  Color: [colour],
});

export const looks = {
  title: { Font: font({ Bold: true, Size: 16, Color: INK }) },
  subtitle: { Font: font({ Italic: true, Color: "595959" }) },
  heading: { Font: font({ Bold: true, Color: INK }) },
  header: { Font: font({ Bold: true, Color: "FFFFFF" }), Fill: fill(INK) },
  numberHeader: {
    Font: font({ Bold: true, Color: "FFFFFF" }),
    Fill: fill(INK),
    Alignment: { Horizontal: "center" },
  },
  tallHeader: {
    Font: font({ Bold: true, Color: INK }),
    Alignment: { Horizontal: "center", Vertical: "bottom", WrapText: true },
  },
  bold: { Font: font({ Bold: true }) },
  label: { Font: font({ Bold: true }), Alignment: { Vertical: "top" } },
  paragraph: { Alignment: { WrapText: true, Vertical: "top" } },
  note: { Font: font({ Color: "7F6000" }), Fill: fill("FFF2CC") },
  centred: { Alignment: { Horizontal: "center" } },
} satisfies Readonly<Record<string, Style>>;

/** A band of colour over the columns of one group. */
export const band = (colour: string): Style => ({
  Font: font({ Bold: true, Color: "FFFFFF" }),
  Fill: fill(colour),
  Alignment: { Horizontal: "center" },
});

export const numberLook = (format: string): Style => ({ CustomNumFmt: format });
