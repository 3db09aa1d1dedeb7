/**
 * What the catalogue says of one problem. `message` and `remedy` are sentences with `{names}` in them: the figures and
 * names of the case, `{cell}` its address, `{unit}`, `{indicator}`, `{node}` name and code of what it concerns.
 */
export interface CatalogueEntry {
  /** For the page of problems: what it means for the result. */
  readonly meaning: string;
  readonly message: string;
  readonly remedy: string;
}
