import { convertMillimetersToTwip } from "docx";
import type { DocumentModel } from "../document";

/** A4 upright, with margins of 2 cm. */
const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(22),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(20),
    right: convertMillimetersToTwip(20),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(10),
    gutter: 0,
  },
};

/** A brief has two pages: its margins are smaller. */
const briefPage = {
  size: page.size,
  margin: {
    ...page.margin,
    top: convertMillimetersToTwip(16),
    bottom: convertMillimetersToTwip(14),
    left: convertMillimetersToTwip(18),
    right: convertMillimetersToTwip(18),
    header: convertMillimetersToTwip(7),
    footer: convertMillimetersToTwip(6),
  },
};

export const pageOf = (layout: DocumentModel["layout"]): typeof page =>
  layout === "brief" ? briefPage : page;

/** Width of the text, in twips. */
export function textWidthOf(layout: DocumentModel["layout"]): number {
  const { size, margin } = pageOf(layout);
  return size.width - margin.left - margin.right;
}

/** The largest picture that a page has room for with its caption, in pixels. */
export const largest = { width: 642, height: 880 };
