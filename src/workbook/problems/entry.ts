/**
 * The sentences for one problem. `message` and `remedy` contain `{names}`, which the figures and names of the case replace.
 * `{cell}` is the address; `{unit}`, `{indicator}` and `{node}` are name and code.
 */
export interface CatalogueEntry {
  /** What the problem means for the result, for docs/problems.md. */
  readonly meaning: string;
  readonly message: string;
  readonly remedy: string;
}
