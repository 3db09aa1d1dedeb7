import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Done } from "../../app/session";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  notice: { flexShrink: 0, marginBottom: tokens.spacingVerticalS, marginInline: tokens.spacingHorizontalL },
});

/** After a run: the report is written, with buttons that go to its sheets. Shown until the next action. */
export function ScoredNotice() {
  const styles = useStyles();
  const session = useSession();
  const { done, busy, failure } = useSessionState();
  const { t } = useSpeech();
  const [dismissed, setDismissed] = useState<Done | null>(null);
  if (done?.what !== "scored" || done === dismissed || busy !== null || failure !== null) return null;
  const { ranking, profile, frozenScale } = done.places;
  const places = [frozenScale, ranking, profile].flatMap((place) => place ?? []);
  return (
    <MessageBar intent="success" layout="multiline" className={styles.notice}>
      <MessageBarBody>{t("reportWritten")}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t("dismiss")}
            onClick={() => setDismissed(done)}
          />
        }
      >
        {places.map((place) => (
          <Button key={place.sheet} size="small" onClick={() => void session.show(place)}>
            {t("goToSheet", { sheet: place.sheet })}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
