import { type NameIn, type Registry, registryOf } from "../method/definition";
import { log } from "./log";
import { none } from "./none";
import { reciprocal } from "./reciprocal";
import { squareRoot } from "./square-root";
import type { Transformer } from "./transformer";

export { transformedIndicator } from "./transformed-indicator";
export type { Transformer } from "./transformer";

/** Every transformation before normalisation, the default first. To add one: its import and its line. */
const list = [none, log, squareRoot, reciprocal] as const satisfies readonly Transformer[];

export type TransformationName = NameIn<typeof list>;

/** By their name in the Method table. */
export const transformations: Registry<Transformer, TransformationName> = registryOf(list);
