import type { FrameworkNode, Indicator, Model } from "../../../engine";
import type { NodeAttribute, Source } from "../../../workbook/source";
import { changeOf, type Input, type InputChange } from "./input-change";

type Attributes = Readonly<Partial<Record<NodeAttribute, Input>>>;

const attributes = [
  "name",
  "parent",
  "level",
  "weight",
  "direction",
  "target",
  "lower",
  "upper",
  "denominator",
  "scale",
] as const satisfies readonly NodeAttribute[];

/** Nodes that came or went, and every attribute of a node that is another. */
export function frameworkChanges(before: Model, after: Model, { nodes }: Source): readonly InputChange[] {
  const [was, is] = [attributesOf(before), attributesOf(after)];
  const nameOf = (node: Attributes, code: string): Input => node.name ?? code;
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const [then, now] = [was.get(code), is.get(code)];
    const cells = nodes[code] ?? {};
    if (then === undefined) return now ? changeOf(code, null, nameOf(now, code), cells.code) : [];
    if (now === undefined) return changeOf(code, nameOf(then, code), null, null);
    return attributes.flatMap((attribute) =>
      changeOf(`${code}, ${attribute}`, then[attribute], now[attribute], cells[attribute]),
    );
  });
}

const attributesOf = ({ framework, indicators }: Model): ReadonlyMap<string, Attributes> => {
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return new Map(framework.map((node) => [node.code, ofNode(node, indicatorOf.get(node.code))]));
};

const ofNode = ({ name, parent, level, weight }: FrameworkNode, indicator?: Indicator): Attributes => ({
  name,
  parent,
  level,
  weight,
  ...(indicator && {
    direction: indicator.direction,
    target: indicator.target,
    lower: indicator.lower,
    upper: indicator.upper,
    denominator: indicator.denominator,
    scale: indicator.scale,
  }),
});
