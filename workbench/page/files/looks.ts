import type { Parts } from "../../../src/file/package";
import { relationshipKind, relationships, workbookPart } from "../../../src/file/package";
import { plainLook, type CellLook } from "../../memory";
import type { ColourOf } from "./colours";
import { along, inside, isOn, numberOf, rootOf } from "./xml";

/**
 * The looks of a file: those of cells by the number of their style, those of rules by the number of their difference
 * style.
 */
export interface Looks {
  cell(style: number): CellLook;
  difference(number: number): {
    readonly fill: string | null;
    readonly font: string | null;
    readonly bold: boolean;
  };
}

export function fileLooks(parts: Parts, colourOf: ColourOf): Looks {
  const part = relationships(parts, workbookPart(parts)).find((it) => relationshipKind(it) === "styles");
  const root =
    part === undefined || parts[part.target] === undefined ? undefined : rootOf(parts, part.target);
  const list = (name: string): readonly Element[] => [...(along(root, name)?.children ?? [])];
  const [fonts, fills, borders, formats] = [list("fonts"), list("fills"), list("borders"), list("cellXfs")];
  const differences = list("dxfs");
  const normalSize = numberOf(along(fonts[0], "sz"), "val");
  const looks = formats.map((format): CellLook => {
    const font = fonts[numberOf(format, "fontId") ?? 0];
    const size = numberOf(along(font, "sz"), "val");
    return {
      font: {
        bold: isBold(font),
        italic: isOn(along(font, "i"), "val", along(font, "i") !== undefined),
        size: size === undefined || size === normalSize ? null : size,
        colour: fontColour(font, colourOf),
      },
      fill: solidFill(fills[numberOf(format, "fillId") ?? 0], colourOf),
      borders: lines(borders[numberOf(format, "borderId") ?? 0], colourOf),
      alignment: alignmentOf(along(format, "alignment")),
    };
  });
  return {
    cell: (style) => looks[style] ?? plainLook,
    difference: (number) => {
      const entry = differences[number];
      const pattern = along(entry, "fill", "patternFill");
      return {
        // In a difference style, the colour of the fill is its background, whatever the pattern.
        fill: colourOf(along(pattern, "bgColor")) ?? colourOf(along(pattern, "fgColor")),
        font: colourOf(along(entry, "font", "color")),
        bold: isBold(along(entry, "font")),
      };
    },
  };
}

const isBold = (font: Element | undefined): boolean =>
  isOn(along(font, "b"), "val", along(font, "b") !== undefined);

/** The black of the theme is the default colour of text. */
const fontColour = (font: Element | undefined, colourOf: ColourOf): string | null =>
  along(font, "color")?.getAttribute("theme") === "1" ? null : colourOf(along(font, "color"));

function solidFill(fill: Element | undefined, colourOf: ColourOf): string | null {
  const pattern = along(fill, "patternFill");
  return pattern?.getAttribute("patternType") === "solid" ? colourOf(along(pattern, "fgColor")) : null;
}

const lines = (border: Element | undefined, colourOf: ColourOf): CellLook["borders"] =>
  Object.fromEntries(
    ["top", "bottom", "left", "right"].flatMap((side) => {
      const line = along(border, side);
      const drawn = line !== undefined && (line.getAttribute("style") ?? "none") !== "none";
      return drawn ? [[side, colourOf(inside(line, "color")[0]) ?? "000000"]] : [];
    }),
  );

function alignmentOf(alignment: Element | undefined): CellLook["alignment"] {
  const horizontal = alignment?.getAttribute("horizontal");
  const vertical = alignment?.getAttribute("vertical");
  const turned = numberOf(alignment, "textRotation") ?? 0;
  return {
    horizontal:
      horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : "general",
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    wrap: isOn(alignment, "wrapText"),
    // Above 90, files count degrees clockwise.
    rotation: turned > 90 ? 90 - turned : turned,
    indent: numberOf(alignment, "indent") ?? 0,
  };
}
