import { changingLooks, type CellLook } from "../../memory";
import { figure, truth } from "../cells/arguments";
import type { CellRange } from "../cells/cell-range";

import { colourOf, hash } from "../cells/colour";
import type { HostKind, HostProperty } from "../protocol/host-object";

const defaultSize = 11;
const noFill = "FFFFFF";

/** A property of looks: the value that all cells of the range share; null where they differ. */
export const lookProperty = <T>(
  name: string,
  read: (look: CellLook) => T,
  change: (look: CellLook, value: unknown, location: string) => CellLook,
): HostProperty<CellRange> => ({
  get: (range) => range.common(({ look }) => read(look)),
  set: (range, value) =>
    range.write(
      name,
      changingLooks((look) => change(look, value, name)),
    ),
});

const withFont = (look: CellLook, font: Partial<CellLook["font"]>): CellLook => ({
  ...look,
  font: { ...look.font, ...font },
});

export const rangeFont: HostKind<CellRange> = {
  name: "RangeFont",
  properties: {
    Bold: lookProperty(
      "RangeFont.bold",
      ({ font }) => font.bold,
      (look, value, at) => withFont(look, { bold: truth(value, at) }),
    ),
    Italic: lookProperty(
      "RangeFont.italic",
      ({ font }) => font.italic,
      (look, value, at) => withFont(look, { italic: truth(value, at) }),
    ),
    Size: lookProperty(
      "RangeFont.size",
      ({ font }) => font.size ?? defaultSize,
      (look, value, at) => {
        const size = figure(value, at);
        return withFont(look, { size: size === defaultSize ? null : size });
      },
    ),
    Color: lookProperty(
      "RangeFont.color",
      ({ font }) => hash(font.colour ?? "000000"),
      (look, value, at) => withFont(look, { colour: colourOf(value, at) }),
    ),
  },
};

export const rangeFill: HostKind<CellRange> = {
  name: "RangeFill",
  properties: {
    Color: lookProperty(
      "RangeFill.color",
      ({ fill }) => hash(fill ?? noFill),
      (look, value, at) => ({ ...look, fill: colourOf(value, at) }),
    ),
  },
  methods: {
    Clear: (range) =>
      range.write(
        "RangeFill.clear",
        changingLooks((look) => ({ ...look, fill: null })),
      ),
  },
};
