import type { FirstSpeech } from "../strings/first-speech";
import { partFailure } from "./part-failure";

interface PaneFailureProps {
  readonly error: unknown;
  readonly again: () => void;
  readonly speech: FirstSpeech;
}

/** Shown instead of the whole pane. Plain elements in the system's colours: the library of components may have failed. */
export function PaneFailure({ error, again, speech: { language, t } }: PaneFailureProps) {
  const { title, wayOut } = partFailure(error, t);
  return (
    <main lang={language} className="plain">
      <div role="alert">
        <h1>{title}</h1>
        <p>{wayOut}</p>
      </div>
      <button type="button" onClick={again}>
        {t("tryAgain")}
      </button>{" "}
      <button type="button" onClick={() => location.reload()}>
        {t("reloadPane")}
      </button>
    </main>
  );
}
