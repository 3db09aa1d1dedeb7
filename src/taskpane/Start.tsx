import { useCallback, useEffect, useMemo, useState } from "react";
import type { Session } from "../app/session/types";
import { LoadError } from "./frame/load-error";
import { PaneFailure } from "./frame/PaneFailure";
import { Pane } from "./Pane";
import { speechFor } from "./strings/speech";
import { SpeechContext } from "./strings/SpeechContext";

interface StartProps {
  /** Loads the session; may be asked again after it failed. */
  readonly load: () => Promise<Session>;
  readonly locale: string;
}

/** The pane once its session is there; a session that did not load is said, and can be asked for again. */
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
