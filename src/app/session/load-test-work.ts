import type * as everyTestWork from "../test";
import { RefusedError } from "./failure";

type TestWork = typeof everyTestWork;

/**
 * The functions that run tests of an index. In the pane they are a separate script; if it does not load, the next call
 * tries again.
 *
 * @throws RefusedError when it does not load
 */
export const loadTestWork = (): Promise<TestWork> =>
  import("../test").catch(() => {
    throw new RefusedError("not-loaded", "");
  });
