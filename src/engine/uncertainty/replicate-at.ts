import { at } from "../at";
import { dirichletShares, type Stream, streams } from "../random";
import { drawnRaters, drawnValues } from "./drawn-values";
import type { UncertainInput } from "./inputs";
import type { Replicate } from "./replicate";

/** The source of the random numbers of a replicate. */
export interface Draws {
  /** A number for the k-th input, 0 <= u < 1. */
  one(k: number): number;
  /** Any number of random numbers for the k-th input. */
  many(k: number): Stream;
}

/** All from one stream, in the order of the inputs. */
export const drawsOf = (next: Stream): Draws => ({ one: next, many: () => next });

/**
 * The coordinates of a point of the unit cube, one per input; an input that takes many numbers takes them from a stream whose
 * seed is its coordinate.
 */
const drawsAt = (point: ArrayLike<number>): Draws => ({
  one: (k) => at(point, k),
  many: (k) => at(streams(Math.floor(at(point, k) * 2 ** 32), 1), 0),
});

/**
 * Makes a replicate from random numbers: u picks the choice floor(u n) of n, the weight factor 1 + share (2u - 1), and
 * goalposts moved by share (2u - 1) of the distance between them.
 *
 * @throws RangeError when an input has nothing to choose from
 */
export function replicateFrom(inputs: readonly UncertainInput[], draws: Draws): Replicate {
  const weightFactors: [string, number][] = [];
  let replicate: Replicate = {};
  const around = (share: number, u: number) => 1 + share * (2 * u - 1);
  inputs.forEach((input, k) => {
    switch (input.change) {
      case "weight":
        weightFactors.push([input.node, around(input.share, draws.one(k))]);
        break;
      case "weights": {
        const next = draws.many(k);
        input.nodes.forEach((node, j) =>
          weightFactors.push([node, around(input.shares?.[j] ?? input.share, next())]),
        );
        break;
      }
      case "dirichlet": {
        const shapes = input.shares.map((share) => input.concentration * share);
        const shares = dirichletShares(shapes, draws.many(k));
        input.nodes.forEach((node, j) => weightFactors.push([node, at(shares, j) / at(input.shares, j)]));
        break;
      }
      case "participants":
        replicate = { ...replicate, participant: pick(input.participants, draws.one(k)) };
        break;
      case "leave-one-out":
        replicate = { ...replicate, leftOut: pick(input.indicators, draws.one(k)) };
        break;
      case "goalposts": {
        const next = draws.many(k);
        const moved = input.goalposts.map(({ indicator, lower, upper }) => {
          const move = (post: number) => post + input.share * (2 * next() - 1) * (upper - lower);
          return [indicator, { lower: move(lower), upper: move(upper) }] as const;
        });
        replicate = { ...replicate, goalposts: Object.fromEntries(moved) };
        break;
      }
      case "values":
        replicate = { ...replicate, values: drawnValues(input, draws.many(k)) };
        break;
      case "raters":
        replicate = { ...replicate, values: drawnRaters(input, draws.many(k)) };
        break;
      default:
        replicate = { ...replicate, [input.change]: pick(input.choices, draws.one(k)) };
    }
  });
  return weightFactors.length > 0
    ? { ...replicate, weightFactors: Object.fromEntries(weightFactors) }
    : replicate;
}

/**
 * The replicate at a point of the unit cube, one coordinate per input.
 *
 * @example replicateAt([{ change: "weight", node: "SA", share: 0.5 }], [0.75]) // { weightFactors: { SA: 1.25 } }
 */
export const replicateAt = (inputs: readonly UncertainInput[], point: ArrayLike<number>): Replicate =>
  replicateFrom(inputs, drawsAt(point));

function pick<Item>(items: readonly Item[], u: number): Item {
  const item = items[Math.floor(u * items.length)];
  if (item === undefined) throw new RangeError(`Nothing to choose from ${items.length} choices at ${u}.`);
  return item;
}
