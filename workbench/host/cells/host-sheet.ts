import type { MemorySheet } from "../../memory";
import { accessDenied, itemNotFound } from "../protocol/failure";
import type { World } from "../world";

/** A sheet that the add-in refers to: it may be deleted or protected before it is used. */
export class HostSheet {
  constructor(
    readonly world: World,
    readonly memory: MemorySheet,
  ) {}

  /** The sheet, for reading. @throws HostFailure when it was deleted */
  get sheet(): MemorySheet {
    if (!this.world.workbook.sheets.includes(this.memory)) throw itemNotFound("Worksheet");
    return this.memory;
  }

  /** The sheet, for changes. @throws HostFailure when it is protected, or was deleted */
  writable(location: string): MemorySheet {
    if (this.sheet.state.protected) throw accessDenied(location);
    return this.sheet;
  }
}
