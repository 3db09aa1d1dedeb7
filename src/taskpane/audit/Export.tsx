import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { indexName } from "../header/index-name";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { download, fileName } from "./download";

/** The model, the results and the problems as one JSON file. */
export function Export() {
  const session = useSession();
  const state = useSessionState();
  const { t } = useSpeech();
  return (
    <Section
      title={t("export")}
      action={
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() =>
            download(
              fileName(indexName(state) ?? "index"),
              new Blob([session.exportJson()], { type: "application/json" }),
            )
          }
        >
          {t("exportJson")}
        </Button>
      }
    >
      <Hint>{t("exportText")}</Hint>
    </Section>
  );
}
