import { invalidArgument } from "../protocol/failure";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import { colourOf } from "../cells/colour";
import type { HostChart, HostSeries } from "./host-chart";

/** A part of a chart whose looks are only stored, for the add-in to read again; `path` is different for each part. */
export interface ChartPart {
  readonly owner: HostChart | HostSeries;
  readonly path: string;
}

/** A property that is stored as it was set. */
export const kept = <T extends ChartPart>(
  name: string,
  otherwise: string | number | boolean,
): HostProperty<T> => ({
  get: ({ owner, path }) => owner.extra(`${path}.${name}`) ?? otherwise,
  set: ({ owner, path }, value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      throw invalidArgument(`${path}.${name}`);
    owner.setExtra(`${path}.${name}`, value);
  },
});

export const chartFont: HostKind<ChartPart> = {
  name: "ChartFont",
  properties: {
    Bold: kept("bold", false),
    Italic: kept("italic", false),
    Size: kept("size", 10),
    Color: kept("color", "#595959"),
  },
};

export const chartLine: HostKind<ChartPart> = {
  name: "ChartLineFormat",
  properties: {
    Color: kept("color", "#D9D9D9"),
    LineStyle: kept("lineStyle", "Continuous"),
    Weight: kept("weight", 0.75),
  },
  methods: { Clear: ({ owner, path }) => owner.setExtra(`${path}.lineStyle`, "None") },
};

export const chartFill: HostKind<ChartPart> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ owner, path }, [colour]) =>
      owner.setExtra(`${path}.color`, colourOf(colour, "ChartFill.setSolidColor")),
    Clear: ({ owner, path }) => owner.setExtra(`${path}.color`, ""),
  },
};

const under = (part: ChartPart, name: string): ChartPart => ({ ...part, path: `${part.path}.${name}` });

/** Font, fill and lines of a part, under its name in Office.js. */
export const chartFormat = (name: string): HostKind<ChartPart> => ({
  name,
  objects: {
    Font: (part) => HostObject.of(chartFont, under(part, "font")),
    Fill: (part) => HostObject.of(chartFill, under(part, "fill")),
    Line: (part) => HostObject.of(chartLine, under(part, "line")),
    Border: (part) => HostObject.of({ ...chartLine, name: "ChartBorder" }, under(part, "border")),
  },
});
