import { Button } from "@fluentui/react-components";
import { TableSettingsRegular } from "@fluentui/react-icons/svg/table-settings";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

/** The button that writes what was read into sheets, where the user can change it. */
export function SetUp() {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  return (
    <Section title={t("setUpTitle")}>
      <Hint>{t("setUpText")}</Hint>
      <div>
        <Button
          icon={<TableSettingsRegular />}
          disabledFocusable={busy !== null}
          onClick={() => void session.setUpTable()}
        >
          {t("setUp")}
        </Button>
      </div>
    </Section>
  );
}
