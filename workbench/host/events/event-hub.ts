/** An event for the add-in. */
export interface HostEvent {
  readonly type: number;
  /** Id of the sheet, or `everySheet`. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** The client's numbers for the events that are modelled. */
export const eventType = {
  dataChanged: 10,
  worksheetAdded: 13,
  worksheetDeleted: 15,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of the handlers of a collection of the whole workbook. */
export const everySheet = "Workbook";

/** The events that the add-in listens to, and the connection to it. */
export class EventHub {
  readonly #registered = new Set<string>();
  #send: (event: HostEvent) => void = () => undefined;

  connect(send: (event: HostEvent) => void): void {
    this.#send = send;
  }

  register(type: number, target: string): void {
    this.#registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.#registered.delete(`${type} ${target}`);
  }

  /** Sends an event of a sheet to the handlers of that sheet and of all sheets. */
  send(type: number, sheetId: string, message: HostEvent["message"]): void {
    for (const target of [sheetId, everySheet])
      if (this.#registered.has(`${type} ${target}`)) this.#send({ type, target, message });
  }
}
