import { rounded } from "../axis/scale";
import type { Palette, Shape, TextShape } from "../scene";

/** An element of SVG as data, with names of attributes as React has them ("strokeWidth"); React and `svgText` draw it. */
export interface SvgElement {
  readonly tag: "rect" | "line" | "circle" | "polygon" | "text" | "title" | "g";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** The element of a shape in the colours of a palette. */
export function elementOf(shape: Shape, palette: Palette): SvgElement {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke, strokeWidth, radius } = shape;
      return leaf("rect", {
        ...numbers({ x, y, width, height }),
        ...(radius === undefined ? {} : numbers({ rx: radius })),
        fill: fill === null ? "none" : palette[fill],
        ...(stroke === undefined ? {} : { stroke: palette[stroke], strokeWidth: strokeWidth ?? 1 }),
      });
    }
    case "line": {
      const { x1, y1, x2, y2, stroke, strokeWidth, dash } = shape;
      return leaf("line", {
        ...numbers({ x1, y1, x2, y2 }),
        ...{ stroke: palette[stroke], strokeWidth },
        ...(dash === undefined ? {} : { strokeDasharray: dash.join(" ") }),
      });
    }
    case "polygon": {
      const { points, fill, stroke, strokeWidth } = shape;
      return leaf("polygon", {
        points: points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(" "),
        ...{ fill: fill === null ? "none" : palette[fill], stroke: palette[stroke], strokeWidth },
      });
    }
    case "circle": {
      const { x, y, radius, fill, stroke, strokeWidth } = shape;
      return leaf("circle", {
        ...numbers({ cx: x, cy: y, r: radius }),
        ...{ fill: palette[fill], stroke: palette[stroke], strokeWidth },
      });
    }
    case "text":
      return textElement(shape, palette);
    case "group": {
      const transform = `translate(${rounded(shape.x)} ${rounded(shape.y)})`;
      return {
        tag: "g",
        attributes: { transform },
        children: shape.shapes.map((inner) => elementOf(inner, palette)),
      };
    }
  }
}

/** A text, with the whole of it as a hint where it is cut. */
function textElement(
  { x, y, text, size, fill, anchor, strong, upright, whole }: TextShape,
  palette: Palette,
): SvgElement {
  const place = { x: rounded(x), y: rounded(y) };
  return {
    tag: "text",
    attributes: {
      ...place,
      ...{ fontSize: size, fill: palette[fill], textAnchor: anchor },
      ...(strong === true ? { fontWeight: 600 } : {}),
      ...(upright === true ? { transform: `rotate(-90 ${place.x} ${place.y})` } : {}),
    },
    children: whole === undefined ? [text] : [leaf("title", {}, whole), text],
  };
}

const leaf = (
  tag: SvgElement["tag"],
  attributes: SvgElement["attributes"],
  ...children: readonly string[]
): SvgElement => ({ tag, attributes, children });

const numbers = (of: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, rounded(value)]));
