import type { MemorySheet, MemoryWorkbook } from "../memory";
import { ResultReads } from "./cells/result-reads";
import { EventHub } from "./events/event-hub";
import type { HostObject } from "./protocol/host-object";

/** What every object of the host can use. */
export class World {
  readonly events = new EventHub();
  readonly resultReads = new ResultReads();
  #eventsEnabled = true;

  /** @param worksheet makes the object of a sheet: ranges, tables and names lead back to their sheets */
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly worksheet: (world: World, sheet: MemorySheet) => HostObject,
  ) {}

  get eventsEnabled(): boolean {
    return this.#eventsEnabled;
  }

  /** Whether the add-in gets events of changes; for changes made earlier, the earlier value counts. */
  set eventsEnabled(enabled: boolean) {
    this.workbook.report();
    this.#eventsEnabled = enabled;
  }
}
