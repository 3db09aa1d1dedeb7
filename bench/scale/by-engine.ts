import { score } from "../../src/engine";
import { firstIndicators } from "../support/first-indicators";
import { syntheticIndex } from "../support/synthetic";
import { medianTime } from "../support/timing";
import type { Figure } from "./figures";
import type { Scored } from "./scored";

/** All results of `score` over the synthetic index of the same size, which is in memory already. */
export async function byEngine({ size, method }: Figure): Promise<Scored> {
  const all = syntheticIndex(size.rows, method.choices, 20 * Math.ceil(size.indicators / 20));
  const model = firstIndicators(all, size.indicators);
  return { milliseconds: await medianTime(3, () => score(model)), note: "in memory, without reading" };
}
