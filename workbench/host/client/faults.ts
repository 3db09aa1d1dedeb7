/** A failure to simulate in one of the add-in's next requests. */
export interface Fault {
  /** 1 is the next request. */
  readonly sync: number;
  /** Code of the error: "GeneralException", "InvalidOrTimedOutSession". */
  readonly code: string;
  /** Number of actions of the request that are done before; none when absent. */
  readonly afterActions?: number;
}

/** Failures for which the client has a number of Office, because no answer comes. */
export const officeErrors: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The failures that are planned. */
export class Faults {
  #planned: readonly Fault[] = [];

  add(fault: Fault): void {
    this.#planned = [...this.#planned, fault];
  }

  /** Counts a request, and returns the failure that is planned for it. */
  next(): Fault | null {
    const due = this.#planned.find(({ sync }) => sync === 1) ?? null;
    this.#planned = this.#planned
      .filter((fault) => fault !== due && fault.sync > 1)
      .map((fault) => ({ ...fault, sync: fault.sync - 1 }));
    return due;
  }
}
