import type { MemorySheet, MemoryWorkbook } from "../memory";
import { ResultReads } from "./cells/result-reads";
import { EventHub } from "./events/event-hub";
import type { HostObject } from "./protocol/host-object";

/** What every object of the host can reach. */
export class World {
  readonly events = new EventHub();
  readonly resultReads = new ResultReads();
  #eventsEnabled = true;

  /** @param worksheet makes the object of a sheet: ranges, tables and names lead back to theirs */
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly worksheet: (world: World, sheet: MemorySheet) => HostObject,
  ) {}

  get eventsEnabled(): boolean {
    return this.#eventsEnabled;
  }

  /** Whether changes are told to the add-in; those made before are told, or not, as it was then. */
  set eventsEnabled(enabled: boolean) {
    this.workbook.tell();
    this.#eventsEnabled = enabled;
  }
}
