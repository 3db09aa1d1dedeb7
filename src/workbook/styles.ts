import type { StyleRole } from "./plan";

/** How cells of a role look. Colours are RRGGBB; null keeps the workbook's default. */
export interface Look {
  readonly font: {
    readonly bold: boolean;
    readonly italic: boolean;
    readonly size: number | null;
    readonly colour: string | null;
  };
  readonly fill: string | null;
  /** Thin lines, by side. */
  readonly borders: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", string>>>;
  readonly alignment: {
    readonly horizontal: "general" | "left" | "center" | "right";
    readonly vertical: "top" | "center" | "bottom";
    readonly wrap: boolean;
    /** Degrees, anticlockwise. */
    readonly rotation: number;
    readonly indent: number;
  };
  /** Number format of the cells that have no format of their own. */
  readonly format: string;
}

/** Colours of text, fills and signals. People with any kind of colour vision can distinguish blue from orange. */
const colour = {
  navy: "1F3A5F",
  ink: "222B36",
  quiet: "5B6675",
  faint: "8A94A3",
  white: "FFFFFF",
  line: "C9D1DB",
  mist: "EEF2F7",
  entry: "FFF8E1",
  entryInk: "1B4F9C",
  blueWash: "DCE9F7",
  orangeWash: "FBE6CF",
  amberWash: "FFF1C9",
  amberInk: "6B4E00",
  redWash: "F9DDD5",
  redInk: "8A2408",
  tealWash: "D9EFEA",
  tealInk: "0B5345",
} as const;

const plain: Look = {
  font: { bold: false, italic: false, size: null, colour: colour.ink },
  fill: null,
  borders: {},
  alignment: { horizontal: "general", vertical: "center", wrap: false, rotation: 0, indent: 0 },
  format: "General",
};

interface Change {
  readonly font?: Partial<Look["font"]>;
  readonly fill?: string;
  readonly borders?: Look["borders"];
  readonly alignment?: Partial<Look["alignment"]>;
  readonly format?: string;
}

const like = (look: Look, change: Change): Look => ({
  font: { ...look.font, ...change.font },
  fill: change.fill ?? look.fill,
  borders: change.borders ?? look.borders,
  alignment: { ...look.alignment, ...change.alignment },
  format: change.format ?? look.format,
});

const underline = { bottom: colour.line };

const header = like(plain, {
  font: { bold: true, colour: colour.white },
  fill: colour.navy,
  borders: { bottom: colour.navy },
  alignment: { horizontal: "center", wrap: true },
});
const score = like(plain, {
  borders: underline,
  alignment: { horizontal: "right" },
  format: "0.0",
});
const value = like(score, { format: "#,##0.00" });

/** The look of each role, for the file adapter and the Excel adapter. */
export const looks: Readonly<Record<StyleRole, Look>> = {
  title: like(plain, { font: { bold: true, size: 16, colour: colour.navy } }),
  subtitle: like(plain, { font: { colour: colour.quiet } }),
  heading: like(plain, {
    font: { bold: true, size: 12, colour: colour.navy },
    borders: { bottom: colour.navy },
    alignment: { vertical: "bottom" },
  }),
  header,
  headerRotated: like(header, { alignment: { vertical: "bottom", rotation: 90 } }),
  label: like(plain, { borders: underline, alignment: { horizontal: "left" } }),
  /** The name of a class, beside the score that it follows from. */
  class: like(plain, { borders: underline, alignment: { horizontal: "left", indent: 1 } }),
  labelWrapped: like(plain, { borders: underline, alignment: { horizontal: "left", wrap: true } }),
  code: like(plain, {
    font: { colour: colour.quiet },
    borders: underline,
    alignment: { horizontal: "left" },
  }),
  codeWrapped: like(plain, {
    font: { colour: colour.quiet },
    borders: underline,
    alignment: { horizontal: "left", wrap: true, indent: 1 },
  }),
  number: value,
  score,
  scoreStrong: like(score, { font: { bold: true } }),
  rank: like(score, { alignment: { horizontal: "center" }, format: "0" }),
  weight: like(score, { format: "0.000" }),
  parameter: like(value, { font: { colour: colour.quiet }, fill: colour.mist, format: "General" }),
  percent: like(score, { format: "0.0%" }),
  input: like(plain, {
    font: { bold: true, colour: colour.entryInk },
    fill: colour.entry,
    borders: { top: colour.faint, bottom: colour.faint, left: colour.faint, right: colour.faint },
  }),
  entry: like(plain, {
    font: { colour: colour.entryInk },
    fill: colour.entry,
    borders: { top: colour.faint, bottom: colour.faint, left: colour.faint, right: colour.faint },
    alignment: { horizontal: "left", vertical: "top", wrap: true },
  }),
  sentence: like(plain, { alignment: { horizontal: "left" } }),
  note: like(plain, {
    font: { italic: true, colour: colour.quiet },
    alignment: { horizontal: "left", indent: 1 },
  }),
  text: like(plain, { alignment: { horizontal: "left", vertical: "top", wrap: true } }),
  warning: like(plain, { font: { colour: colour.amberInk }, fill: colour.amberWash, borders: underline }),
  error: like(plain, { font: { colour: colour.redInk }, fill: colour.redWash, borders: underline }),
  good: like(plain, { font: { colour: colour.tealInk }, fill: colour.tealWash, borders: underline }),
  imputed: like(value, { font: { italic: true }, fill: colour.blueWash }),
  treated: like(value, { font: { italic: true }, fill: colour.orangeWash }),
  hidden: like(plain, { font: { colour: colour.faint } }),
};
