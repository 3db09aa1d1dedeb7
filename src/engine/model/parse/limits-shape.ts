import { type LimitName, limitNames, type Limits } from "../../limits/flag-limits";
import { number, objectOf, type Shape, withOptional } from "./shape";

const figures = Object.fromEntries(limitNames.map((name) => [name, number])) as Readonly<
  Record<LimitName, Shape<number>> // each of its keys
>;

/** Limits of flags in JSON: those that the method states. */
export const limitsShape: Shape<Limits> = withOptional<object, Record<LimitName, number>>(
  objectOf<object>({}),
  figures,
);
