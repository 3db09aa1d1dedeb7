import type {
  Budget,
  Comparison,
  ContextColumn,
  Denominator,
  Direction,
  FrameworkNode,
  GapReference,
  Group,
  Indicator,
  Judgements,
  Method,
  MissingRule,
  Model,
  OwnChoices,
  OwnTransformations,
  Panel,
  PeerColumn,
  PeerRule,
  Stakeholder,
  Unit,
} from "../model";
import { rankings } from "../../rank";
import { frozenShape } from "./frozen-shape";
import { adjustmentsShape, classesShape, gatesShape } from "./points-shape";
import { choice } from "./choice-shape";
import { limitsShape } from "./limits-shape";
import {
  column,
  listOf,
  nullable,
  number,
  numberOrMissing,
  objectOf,
  oneOf,
  recordOf,
  type Shape,
  text,
  variantOf,
  withOptional,
} from "./shape";

const unit = objectOf<Unit>({ code: text, name: text });

const indicator = objectOf<Indicator>({
  code: text,
  name: text,
  direction: oneOf<Direction>(1, -1),
  values: column,
  unit: text,
  target: numberOrMissing,
  lower: numberOrMissing,
  upper: numberOrMissing,
  denominator: nullable(text),
  scale: number,
});

const denominator = objectOf<Denominator>({ code: text, name: text, values: column });

const group = objectOf<Group>({ code: text, name: text, labels: listOf(nullable(text)) });

const node = objectOf<FrameworkNode>({
  code: text,
  name: text,
  parent: nullable(text),
  level: number,
  weight: number,
});

const budget = objectOf<Budget>({ expert: text, points: recordOf(number) });

const comparison = objectOf<Comparison>({ expert: text, elements: listOf(text), ratios: listOf(column) });

const missingRule = variantOf<MissingRule>(
  "rule",
  {
    renormalise: objectOf<{ rule: "renormalise" }>({ rule: oneOf("renormalise") }),
    all: objectOf<{ rule: "all" }>({ rule: oneOf("all") }),
    share: withOptional<{ rule: "share"; share: number }, { setAside: "counts" }>(
      objectOf<{ rule: "share"; share: number }>({ rule: oneOf("share"), share: number }),
      { setAside: oneOf("counts") },
    ),
  },
  { rule: "renormalise" },
);

const plain = <R extends "target" | "best" | "median" | "groupMedian" | "peers">(reference: R) =>
  objectOf<{ reference: R }>({ reference: oneOf<R>(reference) });

const gapReference = variantOf<GapReference>(
  "reference",
  {
    target: plain("target"),
    best: plain("best"),
    median: plain("median"),
    groupMedian: plain("groupMedian"),
    peers: plain("peers"),
    unit: objectOf<{ reference: "unit"; unit: string }>({ reference: oneOf("unit"), unit: text }),
  },
  { reference: "target" },
);

const peerRule = objectOf<PeerRule>({
  columns: listOf(objectOf<PeerColumn>({ code: text, weight: number })),
  count: nullable(number),
  within: oneOf<PeerRule["within"]>("group", "all"),
});

const contextColumn = objectOf<ContextColumn>({ code: text, name: text, values: column });

/** Parts of a method that are only there where it states them. */
type OptionalPart =
  | "peers"
  | "screeningZeros"
  | "screeningOn"
  | "scaleTime"
  | "unitWeights"
  | "transformation"
  | "rescaling"
  | "gates"
  | "adjustments"
  | "classes"
  | "limits";

const plainMethod = objectOf<Omit<Method, OptionalPart>>({
  missing: missingRule,
  screening: nullable(number),
  imputation: choice(),
  treatment: choice(),
  normalisation: choice(),
  byIndicator: withOptional<OwnChoices, Required<OwnTransformations>>(
    objectOf<OwnChoices>({
      imputation: recordOf(choice()),
      treatment: recordOf(choice()),
      normalisation: recordOf(choice()),
    }),
    { transformation: recordOf(choice()) },
  ),
  weights: choice(),
  aggregation: objectOf<Method["aggregation"]>({
    default: choice(),
    levels: recordOf(choice()),
    nodes: recordOf(choice()),
  }),
  ranks: oneOf(rankings.competition.method, ...Object.values(rankings).map(({ method: ranks }) => ranks)),
  group: nullable(text),
  gap: gapReference,
});

const method: Shape<Method> = withOptional<Omit<Method, OptionalPart>, Pick<Required<Method>, OptionalPart>>(
  plainMethod,
  {
    peers: peerRule,
    screeningZeros: number,
    screeningOn: oneOf("imputed"),
    scaleTime: number,
    unitWeights: text,
    transformation: choice(),
    rescaling: objectOf<NonNullable<Method["rescaling"]>>({
      levels: recordOf(choice()),
      nodes: recordOf(choice()),
    }),
    gates: gatesShape,
    adjustments: adjustmentsShape,
    classes: classesShape,
    limits: limitsShape,
  },
);

const stakeholder = objectOf<Stakeholder>({
  participant: text,
  group: nullable(text),
  points: recordOf(number),
  comparisons: listOf(comparison),
});

const plainModel = objectOf<Omit<Model, "context" | "frozen">>({
  units: listOf(unit),
  indicators: listOf(indicator),
  denominators: listOf(denominator),
  groups: listOf(group),
  framework: listOf(node),
  method,
  judgements: withOptional<Omit<Judgements, "stakeholders">, Pick<Required<Judgements>, "stakeholders">>(
    objectOf({ budgets: listOf(budget), comparisons: listOf(comparison) }),
    {
      stakeholders: listOf(stakeholder),
    },
  ),
  panel: nullable(objectOf<Panel>({ subjects: listOf(text), times: column })),
});

/**
 * The form of a model in JSON: values and labels as lists, missing numbers null, every key there and no other; the columns and
 * the rule of peers only where there are some.
 */
export const modelShape: Shape<Model> = withOptional<
  Omit<Model, "context" | "frozen">,
  Pick<Required<Model>, "context" | "frozen">
>(plainModel, { context: listOf(contextColumn), frozen: frozenShape });
