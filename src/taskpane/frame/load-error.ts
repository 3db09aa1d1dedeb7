/** A script of the pane did not load: there is no network, or the host has a new release with other files. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}
