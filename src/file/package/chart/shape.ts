import { element, setting, type Xml } from "../xml/element";

const emusPerPoint = 12_700;

/** A fill of one colour, RRGGBB. */
export const solidFill = (colour: string): Xml => element("a:solidFill", {}, setting("a:srgbClr", colour));

export const noFill = (): Xml => element("a:noFill");

/** A line of a width in points. */
export const line = (colour: string, width: number, dash: "solid" | "dash" = "solid"): Xml =>
  element(
    "a:ln",
    { w: Math.round(width * emusPerPoint), cap: "rnd" },
    solidFill(colour),
    dash === "solid" ? "" : setting("a:prstDash", dash),
    element("a:round"),
  );

export const noLine = (): Xml => element("a:ln", {}, noFill());

/** Shape properties: how something is filled and outlined. */
export const shape = (...properties: readonly Xml[]): Xml => element("c:spPr", {}, ...properties);
