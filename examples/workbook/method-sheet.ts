import type { Draft } from "./draft";
import { looks } from "./looks";
import { HEADER_ROW } from "./table-sheet";

/** Setting, value, and the reason for it. */
export type MethodLine = readonly [setting: string, value: string, reason: string];

/** The Method table, with the reason for each choice beside it. */
export function methodSheet(draft: Draft, lines: readonly MethodLine[]): void {
  draft.write("Method", { row: 0, column: 0 }, [["Method"]], looks.title);
  draft.write("Method", { row: 1, column: 0 }, [["How the figures become scores."]], looks.subtitle);
  draft.table("Method", "Method", { row: HEADER_ROW, column: 0 }, [
    ["Setting", "Value"],
    ...lines.map(([setting, value]) => [setting, value]),
  ]);
  draft.write("Method", { row: HEADER_ROW, column: 3 }, [["Why"]], looks.heading);
  draft.write(
    "Method",
    { row: HEADER_ROW + 1, column: 3 },
    lines.map(([, , reason]) => [reason]),
    looks.subtitle,
  );
  draft.widths("Method", { A: 20, B: 24, C: 3, D: 70 });
  draft.freeze("Method", { row: HEADER_ROW + 1, column: 0 });
  draft.print("Method");
}
