import type { IndexTest } from "../../tests";
import { nodeAt } from "./structure";
import type { Context } from "./context";

/** The test of the index with this root (a framework position); null where the report has none. */
export const testOf = ({ input, model }: Context, root: number): IndexTest | null =>
  input.tests?.find((test) => test.root === nodeAt(model, root).code) ?? null;
