import type { Method, Model, RescalingPlan } from "../../model/model";

type Optional = Pick<
  Method,
  "transformation" | "rescaling" | "gates" | "adjustments" | "unitWeights" | "scaleTime"
>;

/** The parts of a method that need not be there, of the step that they belong to, as far as they fit the second model. */
export function optionalParts(
  second: Model,
  from: (step: "normalise" | "aggregate") => Model,
): Partial<Optional> {
  const { transformation, unitWeights, scaleTime } = from("normalise").method;
  const { rescaling, gates = [], adjustments = [] } = from("aggregate").method;
  const leaves = new Set(second.indicators.map(({ code }) => code));
  const nodes = new Set(second.framework.map(({ code }) => code));
  const isAggregate = (code: string): boolean => nodes.has(code) && !leaves.has(code);
  const columns = [...(second.context ?? []), ...second.denominators];
  const fitting = {
    gates: gates.filter(({ node, element }) => isAggregate(node) && nodes.has(element)),
    adjustments: adjustments.filter(({ node, indicator }) => isAggregate(node) && leaves.has(indicator)),
  };
  return {
    ...(transformation && { transformation }),
    ...(scaleTime !== undefined && second.panel !== null && { scaleTime }),
    ...(unitWeights !== undefined && columns.some(({ code }) => code === unitWeights) && { unitWeights }),
    ...(rescaling && { rescaling: planFor(rescaling, second, isAggregate) }),
    ...(fitting.gates.length > 0 && { gates: fitting.gates }),
    ...(fitting.adjustments.length > 0 && { adjustments: fitting.adjustments }),
  };
}

function planFor<Name extends string>(
  { levels, nodes }: RescalingPlan<Name>,
  { framework }: Model,
  isAggregate: (code: string) => boolean,
): RescalingPlan<Name> {
  const known = new Set(framework.filter(({ code }) => isAggregate(code)).map(({ level }) => String(level)));
  return {
    levels: Object.fromEntries(Object.entries(levels).filter(([level]) => known.has(level))),
    nodes: Object.fromEntries(Object.entries(nodes).filter(([code]) => isAggregate(code))),
  };
}
