import type { Transform } from "../../cell-changes";
import type {
  FrozenFigure,
  FrozenFigures,
  FrozenIndicator,
  FrozenNode,
  FrozenScale,
  FrozenWeights,
} from "../frozen";
import type { Direction } from "../tables";
import { choice } from "./choice-shape";
import { nullable, number, objectOf, oneOf, recordOf, type Shape, text, withOptional } from "./shape";

const figures: Shape<FrozenFigures> = withOptional<object, Record<FrozenFigure, number>>(
  objectOf<object>({}),
  {
    ...{ fill: number, lowerBound: number, upperBound: number },
    ...{ transformMinimum: number, transformMaximum: number, exponent: number },
    ...{ values: number, minimum: number, maximum: number, mean: number, deviation: number },
    ...{ lowerQuartile: number, median: number, upperQuartile: number },
  },
);

const indicator: Shape<FrozenIndicator> = withOptional<
  Omit<FrozenIndicator, "transformation">,
  Pick<Required<FrozenIndicator>, "transformation">
>(
  objectOf<Omit<FrozenIndicator, "transformation">>({
    imputation: choice(),
    treatment: choice(),
    normalisation: choice(),
    direction: oneOf<Direction>(1, -1),
    denominator: nullable(text),
    scale: number,
    transform: nullable(oneOf<Transform["kind"]>("log", "logTurned", "logShifted", "logGII", "boxCox")),
    figures,
  }),
  { transformation: choice() },
);

/** The form of a kept scale in JSON. */
export const frozenShape: Shape<FrozenScale> = withOptional<
  Pick<FrozenScale, "indicators">,
  Pick<Required<FrozenScale>, "nodes" | "weights">
>(objectOf({ indicators: recordOf(indicator) }), {
  nodes: recordOf(objectOf<FrozenNode>({ normalisation: choice(), figures })),
  weights: objectOf<FrozenWeights>({ weights: choice(), byNode: recordOf(number) }),
});
