import type { Scene, Shape } from "../../../src/charts";

type Single = Exclude<Shape, { readonly kind: "group" }>;

/** All shapes of a picture with their places in the whole. */
export const shapesOf = ({ shapes }: Pick<Scene, "shapes">): readonly Single[] =>
  shapes.flatMap((shape) => moved(shape, 0, 0));

function moved(shape: Shape, x: number, y: number): readonly Single[] {
  switch (shape.kind) {
    case "group":
      return shape.shapes.flatMap((inner) => moved(inner, x + shape.x, y + shape.y));
    case "line":
      return [{ ...shape, x1: shape.x1 + x, x2: shape.x2 + x, y1: shape.y1 + y, y2: shape.y2 + y }];
    case "polygon":
      return [
        {
          ...shape,
          points: shape.points.map(([left, top]) => [left + x, top + y] as const),
        },
      ];
    default:
      return [{ ...shape, x: shape.x + x, y: shape.y + y }];
  }
}

export const textsOf = (scene: Scene) => shapesOf(scene).filter((shape) => shape.kind === "text");
