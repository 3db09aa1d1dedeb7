import { useCallback, useEffect, useMemo, useState } from "react";
import type { Session } from "../app/session";
import { loadAhead } from "./frame/load-ahead";
import { LoadError } from "./frame/load-error";
import { PaneFailure } from "./frame/PaneFailure";
import { tabParts } from "./frame/tab-parts";
import { Pane } from "./Pane";
import { firstSpeech } from "./strings/first-speech";
import { loadSpeech, type Speech } from "./strings/speech";

interface StartProps {
  /** Loads the session; is called again when the user tries again. */
  readonly load: () => Promise<Session>;
  readonly locale: string;
}

/** The tabs that the pane opens by itself: their scripts come together with those of the session. */
const firstTabs = [tabParts.data, tabParts.results];

/**
 * The pane, once its session and the texts of its language have loaded. Where they did not load: why, and a button that
 * loads them again.
 */
export function Start({ load, locale }: StartProps) {
  const first = useMemo(() => firstSpeech(locale), [locale]);
  const [loaded, setLoaded] = useState<readonly [Session, Speech] | null>(null);
  const [error, setError] = useState<LoadError | null>(null);
  const begin = useCallback(() => {
    void Promise.all([load(), loadSpeech(locale)]).then(setLoaded, (cause: unknown) =>
      setError(new LoadError("The pane could not be loaded.", { cause })),
    );
    // A tab that does not load now is loaded when it is opened, and says there why it cannot be shown.
    for (const tab of firstTabs) tab.loadAhead().catch(() => undefined);
  }, [load, locale]);
  useEffect(begin, [begin]);
  useEffect(() => {
    if (loaded === null) return;
    const [session] = loaded;
    void loadAhead([...Object.values(tabParts).map((tab) => tab.loadAhead), session.loadAhead]);
  }, [loaded]);
  const again = (): void => {
    setError(null);
    begin();
  };
  if (loaded !== null) {
    const [session, speech] = loaded;
    return <Pane session={session} speech={speech} />;
  }
  if (error !== null) return <PaneFailure error={error} again={again} speech={first} />;
  return <p className="plain">{first.t("loading")}</p>;
}
