import { relationshipKind, relationships, workbookPart } from "../../../src/file/package";
import type { Parts } from "../../../src/file/package";
import { inside, numberOf, rootOf } from "./xml";

/** Returns the colour of an element as RRGGBB; null for no colour or the automatic one. */
export type ColourOf = (element: Element | undefined) => string | null;

/** The names of a theme's colours, in the order of their numbers in cells. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
] as const;

/** The first eight indexed colours of old files, which occur twice; the others are left out. */
const numbered = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** Reads the theme of a workbook, for colours that refer to it. */
export function workbookColours(parts: Parts): ColourOf {
  const part = relationships(parts, workbookPart(parts)).find((it) => relationshipKind(it) === "theme");
  const theme = new Map<string, string>();
  if (part !== undefined && parts[part.target] !== undefined)
    for (const scheme of rootOf(parts, part.target).getElementsByTagNameNS("*", "clrScheme"))
      for (const entry of scheme.children) {
        const colour = entry.children[0];
        theme.set(
          entry.localName,
          colour?.getAttribute("lastClr") ?? colour?.getAttribute("val") ?? "000000",
        );
      }
  return (element) => {
    if (element === undefined) return null;
    const written = element.getAttribute("rgb");
    if (written !== null) return written.slice(-6).toUpperCase();
    const [number, index] = [numberOf(element, "theme"), numberOf(element, "indexed")];
    if (number !== undefined) {
      const named = theme.get(order[number] ?? "");
      return named === undefined ? null : tinted(named, numberOf(element, "tint") ?? 0);
    }
    return index === undefined ? null : (numbered[index % 8] ?? null);
  };
}

/** The colour that the fill or line of a drawing states directly; null for none. */
export function drawingColour(properties: Element | undefined): string | null {
  const fill = inside(properties, "solidFill")[0];
  return inside(fill, "srgbClr")[0]?.getAttribute("val")?.toUpperCase() ?? null;
}

/** A colour made lighter (towards 1) or darker (towards -1). */
function tinted(colour: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
