import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { download, fileName } from "../../audit/download";
import { indexName } from "../../header/index-name";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { saveAs, type DocumentKind } from "./save-document";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The audit of the index as a document for Word, or as a page for browsers. */
export function SaveDocument({ root }: { readonly root: string }) {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const { t } = useSpeech();
  const save = (kind: DocumentKind): void => {
    const name = fileName(`${indexName(state) ?? "index"} ${t("documentName")}`, kind);
    void session.makeDocument(root, async (document) => download(name, await saveAs(kind, document)));
  };
  const waiting = state.busy !== null;
  return (
    <Section title={t("documentTitle")}>
      <Hint>{t("documentText")}</Hint>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={waiting}
          onClick={() => save("docx")}
        >
          {t("saveAsWord")}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={waiting}
          onClick={() => save("html")}
        >
          {t("saveAsPage")}
        </Button>
      </div>
    </Section>
  );
}
