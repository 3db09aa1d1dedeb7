import { halfCleanRows } from "./half-clean/rows";
import { Draft } from "./workbook/draft";

/** A table as a statistical office publishes it; it was not made for this program. */
export async function halfClean(): Promise<Uint8Array> {
  const draft = await Draft.of(["Table 4"]);
  draft.write("Table 4", { row: 0, column: 0 }, halfCleanRows);
  draft.widths("Table 4", { A: 7, B: 18, "C:G": 15 });
  return draft.finish(
    "Living conditions in fictional cities: invented figures in the shape of a published table",
  );
}
