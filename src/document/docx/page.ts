import { convertMillimetersToTwip } from "docx";

/** A4 upright, with margins of 2 cm. */
export const page = {
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

/** Width of the text, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** The largest picture that a page has room for with its caption, in pixels. */
export const largest = { width: 642, height: 880 };
