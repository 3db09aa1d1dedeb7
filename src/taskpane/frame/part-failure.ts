import type { FirstKey, Translate } from "../strings/text";
import { LoadError } from "./load-error";

/** The words for a part of the pane that cannot be shown. */
export function partFailure(
  error: unknown,
  t: Translate<FirstKey>,
): { readonly title: string; readonly wayOut: string } {
  if (error instanceof LoadError) return { title: t("partNotLoaded"), wayOut: t("partNotLoadedOut") };
  return {
    title: t("partStopped", { message: error instanceof Error ? error.message : String(error) }),
    wayOut: t("partStoppedOut"),
  };
}
