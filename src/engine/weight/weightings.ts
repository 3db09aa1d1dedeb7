import type { Registry } from "../method/definition";
import type { Weigher } from "../stages";
import { equal } from "./equal";
import { given } from "./given";

/** Every weighting method by its name; the first is the default. */
export const weightings: Registry<Weigher> = {
  [given.method]: given,
  [equal.method]: equal,
};
