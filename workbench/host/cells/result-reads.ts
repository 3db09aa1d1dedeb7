/** Notes whether results of formulas are read: only these may have to be computed first. */
export class ResultReads {
  #any = false;

  note(): void {
    this.#any = true;
  }

  /** Whether any was read since the last call. */
  taken(): boolean {
    const any = this.#any;
    this.#any = false;
    return any;
  }
}
