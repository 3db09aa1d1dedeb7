import type { EngineProblem } from "../problem";

/**
 * Thrown when no model can be made of the given columns: they differ in length. `problems` says the same as data.
 *
 * @example new ModelError([]).problems.length // 0
 */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(readonly problems: readonly EngineProblem[]) {
    super(problems.map(({ details }) => details["found"] ?? "").join("; "));
  }
}
