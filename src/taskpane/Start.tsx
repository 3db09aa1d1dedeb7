import { useCallback, useEffect, useMemo, useState } from "react";
import type { Session } from "../app/session";
import { LoadError } from "./frame/load-error";
import { PaneFailure } from "./frame/PaneFailure";
import { Pane } from "./Pane";
import { speechFor } from "./strings/speech";
import { SpeechContext } from "./strings/SpeechContext";

interface StartProps {
  /** Loads the session; is called again when the user tries again. */
  readonly load: () => Promise<Session>;
  readonly locale: string;
}

/** The pane, once its session has loaded. Where it did not load: why, and a button that loads it again. */
export function Start({ load, locale }: StartProps) {
  const speech = useMemo(() => speechFor(locale), [locale]);
  const [session, setSession] = useState<Session | null>(null);
  const [error, setError] = useState<LoadError | null>(null);
  const begin = useCallback(
    () =>
      void load().then(setSession, (cause: unknown) =>
        setError(new LoadError("The session could not be loaded.", { cause })),
      ),
    [load],
  );
  useEffect(begin, [begin]);
  const again = (): void => {
    setError(null);
    begin();
  };
  if (session !== null) return <Pane session={session} locale={locale} />;
  return (
    <SpeechContext.Provider value={speech}>
      {error === null ? (
        <p className="plain">{speech.t("loading")}</p>
      ) : (
        <PaneFailure error={error} again={again} />
      )}
    </SpeechContext.Provider>
  );
}
