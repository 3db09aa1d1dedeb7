/** A script of the pane that did not come: no network, or a new release on the host that has other files. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}
