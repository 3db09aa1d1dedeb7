import { at } from "../../at";
import { byUnitOf, type PossibleChange } from "./change";
import type { PlanContext } from "./context";
import { hullOf, isConcave, type KnapsackItem, pointAt, type Positions, positionFor } from "./knapsack";
import type { Prepared } from "./prepared";
import { ProgrammeWriter, type Sum } from "./programme-writer";
import type { Programme } from "./programme";
import { mostOf } from "./worth";

/** A change in the programme: sums of its variables. */
interface Written {
  readonly cost: Sum;
  readonly gain: Sum;
  /** 1 where the change has a step; null where nothing asks for it. */
  readonly taken: Sum;
  /** 1 where it meets the need of another. */
  readonly meets: Sum;
  readonly positionOf: (amounts: Float64Array) => number;
}

/** A plan as a linear programme with whole numbers, and the positions that its amounts mean. */
export function programmeOf(
  context: PlanContext,
  { changes, items, rules }: Prepared,
): { readonly programme: Programme; readonly positionsOf: (amounts: Float64Array) => Positions } {
  const writer = new ProgrammeWriter();
  const isNeeded = new Set(rules.needs.flat());
  const written = changes.map((change, k): Written => {
    const item = at(items, k);
    const asks = rules.most < Infinity || at(rules.needs, k).length > 0 || isNeeded.has(k);
    const parts =
      item.divisible && isConcave(item) && !rules.decided.has(k)
        ? slices(writer, item, asks, isNeeded.has(k))
        : options(writer, change, item);
    if (rules.decided.has(k)) writer.row(parts.last, 1, 1);
    return parts;
  });
  writer.row(
    written.flatMap(({ cost }) => cost),
    -Infinity,
    context.settings.budget,
  );
  rules.needs.forEach((own, k) => {
    for (const needed of own)
      writer.row([...at(written, k).taken, ...negated(at(written, needed).meets)], -Infinity, 0);
  });
  for (const [unit, own] of byUnitOf(changes)) {
    if (rules.most < own.length)
      writer.row(
        own.flatMap((k) => at(written, k).taken),
        -Infinity,
        rules.most,
      );
    const most = mostOf(context, unit);
    if (most === Infinity) continue;
    const beyond = writer.variable({ gain: -1, maximum: Infinity, whole: false });
    const gains = own.flatMap((k) => at(written, k).gain);
    writer.row([...gains, { variable: beyond, coefficient: -1 }], -Infinity, most);
  }
  for (const { members, amount } of rules.floors)
    writer.row(
      [...members].flatMap((k) => at(written, k).cost),
      amount,
      Infinity,
    );
  return {
    programme: writer.programme,
    positionsOf: (amounts) => Float64Array.from(written, ({ positionOf }) => positionOf(amounts)),
  };
}

const negated = (sum: Sum): Sum =>
  sum.map(({ variable, coefficient }) => ({ variable, coefficient: -coefficient }));

type Parts = Written & { readonly last: Sum };

/** A divisible change with a concave gain: its stretches fill in their order by themselves. */
function slices(writer: ProgrammeWriter, item: KnapsackItem, asks: boolean, isNeeded: boolean): Parts {
  const hull = hullOf(item, 0);
  const variables = hull.map(({ gain }) => writer.variable({ gain, maximum: 1, whole: false }));
  const flag = asks
    ? [{ variable: writer.variable({ gain: 0, maximum: 1, whole: true }), coefficient: 1 }]
    : [];
  if (asks)
    for (const variable of variables)
      writer.row([{ variable, coefficient: 1 }, ...negated(flag)], -Infinity, 0);
  const meets = isNeeded
    ? [{ variable: writer.variable({ gain: 0, maximum: 1, whole: true }), coefficient: 1 }]
    : [];
  // What is needed is complete: every stretch of it, also where it gains nothing more.
  if (isNeeded)
    for (const variable of variables) writer.row([...meets, { variable, coefficient: -1 }], -Infinity, 0);
  return {
    cost: hull.map(({ cost }, s) => ({ variable: at(variables, s), coefficient: cost })),
    gain: hull.map(({ gain }, s) => ({ variable: at(variables, s), coefficient: gain })),
    taken: flag,
    meets,
    last: variables.slice(-1).map((variable) => ({ variable, coefficient: 1 })),
    positionOf: (amounts) => {
      const money = hull.reduce((sum, { cost }, s) => sum + cost * at(amounts, at(variables, s)), 0);
      if (variables.every((variable) => at(amounts, variable) > 1 - 1e-9)) return hull.at(-1)?.to ?? 0;
      return money > 0 ? positionFor(item, 0, item.points.length - 1, money) : 0;
    },
  };
}

/** Whole steps, or a gain that is not concave: one point is chosen; where it is divisible, with a part of the way to the next. */
function options(writer: ProgrammeWriter, change: PossibleChange, item: KnapsackItem): Parts {
  const { points, divisible } = item;
  const first = divisible ? 0 : 1;
  const chosen = points.slice(first).map((point, o) => {
    const position = first + o;
    const variable = writer.variable({ gain: point.gain, maximum: 1, whole: true });
    const next = divisible ? points[position + 1] : undefined;
    const part = next && { cost: next.cost - point.cost, gain: next.gain - point.gain };
    const share = part && {
      ...part,
      variable: writer.variable({ gain: part.gain, maximum: 1, whole: false }),
    };
    if (share)
      writer.row(
        [
          { variable: share.variable, coefficient: 1 },
          { variable, coefficient: -1 },
        ],
        -Infinity,
        0,
      );
    return { position, variable, ...pointAt(item, position), share };
  });
  const one = chosen.map(({ variable }) => ({ variable, coefficient: 1 }));
  writer.row(one, -Infinity, 1);
  const sum = (of: "cost" | "gain"): Sum =>
    chosen.flatMap((each) => [
      { variable: each.variable, coefficient: each[of] },
      ...(each.share ? [{ variable: each.share.variable, coefficient: each.share[of] }] : []),
    ]);
  return {
    ...{ cost: sum("cost"), gain: sum("gain"), taken: one },
    meets: chosen.flatMap(({ position, variable }) =>
      position >= change.meetsFrom ? [{ variable, coefficient: 1 }] : [],
    ),
    last: one.slice(-1),
    positionOf: (amounts) => {
      const found = chosen.find(({ variable }) => at(amounts, variable) > 0.5);
      if (!found) return 0;
      const share = found.share ? at(amounts, found.share.variable) : 0;
      return share > 1 - 1e-9 ? found.position + 1 : found.position + (share > 1e-9 ? share : 0);
    },
  };
}
