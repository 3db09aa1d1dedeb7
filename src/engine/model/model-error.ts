import type { EngineProblem } from "../problem";

/**
 * What a program gave that no model can be made of: columns of unequal length. `problems` has the same as data.
 *
 * @example new ModelError([]).problems.length // 0
 */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(readonly problems: readonly EngineProblem[]) {
    super(problems.map(({ details }) => details["found"] ?? "").join("; "));
  }
}
