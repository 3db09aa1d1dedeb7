import type { SessionIndex } from "../../../app/session";
import type { IndexTest } from "../../../workbook/tests";

/** What each view of a test shows: the test, and the index as it is now. */
export interface ViewProps {
  readonly index: SessionIndex;
  readonly test: IndexTest;
}
