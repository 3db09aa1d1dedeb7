import { element, plainElement, type Xml } from "../xml/element";
import { solidFill } from "./shape";

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Read from bottom to top. */
  readonly upward?: boolean;
}

/** Text properties of what has its text from elsewhere: labels, legends, titles linked to a cell. */
export const textProperties = (look: TextLook): Xml =>
  element(
    "c:txPr",
    {},
    body(look),
    element("a:lstStyle"),
    element("a:p", {}, paragraph(look), element("a:endParaRPr", { lang: "en-US" })),
  );

/** A text of its own, one paragraph per line. */
export const richText = (text: string, look: TextLook): Xml =>
  element(
    "c:rich",
    {},
    body(look),
    element("a:lstStyle"),
    ...text
      .split("\n")
      .map((row) =>
        element(
          "a:p",
          {},
          paragraph(look),
          element(
            "a:r",
            {},
            element("a:rPr", { lang: "en-US", ...font(look) }, solidFill(look.colour)),
            plainElement("a:t", row),
          ),
        ),
      ),
  );

const paragraph = (look: TextLook): Xml =>
  element("a:pPr", {}, element("a:defRPr", font(look), solidFill(look.colour)));

const font = ({ size, bold = false }: TextLook): Record<string, number> => ({
  sz: size * 100,
  b: bold ? 1 : 0,
});

/** Rotation is in sixtieths of a thousandth of a degree; without one Excel chooses. */
const body = ({ upward = false }: TextLook): Xml =>
  element("a:bodyPr", upward ? { rot: -5_400_000, vert: "horz" } : {});
