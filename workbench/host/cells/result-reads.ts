/** Whether results of formulas are read: these may have to be waited for, other values never. */
export class ResultReads {
  #any = false;

  note(): void {
    this.#any = true;
  }

  /** Whether any was read since this was last asked. */
  taken(): boolean {
    const any = this.#any;
    this.#any = false;
    return any;
  }
}
