import type { HostSheet } from "../cells/host-sheet";
import type { HostKind } from "../protocol/host-object";

/** Collections of objects that no sheet of the workbench has: the add-in counts them before it deletes a sheet. */
const absent = (name: string): HostKind<HostSheet> => ({ name, methods: { GetCount: () => 0 } });

export const shapes = absent("ShapeCollection");
export const pivotTables = absent("PivotTableCollection");
export const comments = absent("CommentCollection");
