import { Button } from "@fluentui/react-components";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { VerificationResult } from "./VerificationResult";

/** The button that compares every cell of the report with the engine, and the list of those that differ. */
export function Verify() {
  const session = useSession();
  const { busy, verification } = useSessionState();
  const { t } = useSpeech();
  return (
    <Section
      title={t("verifyTitle")}
      action={
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.verify()}>
          {t("verify")}
        </Button>
      }
    >
      {verification === null ? (
        <Hint>{t("verifyText")}</Hint>
      ) : (
        <VerificationResult verification={verification} />
      )}
    </Section>
  );
}
