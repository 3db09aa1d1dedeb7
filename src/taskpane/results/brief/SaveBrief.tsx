import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import { download, fileName } from "../../audit/download";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { type DocumentKind, saveAs } from "../../test/document/save-document";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SaveBriefProps {
  /** Code of the index, and of the unit. */
  readonly root: string;
  readonly unit: string;
  /** What the unit is called: the file is named after it. */
  readonly name: string;
}

/** The brief of a unit as a document for Word, or as a page for browsers. */
export function SaveBrief({ root, unit, name }: SaveBriefProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const [anonymous, setAnonymous] = useState(false);
  const save = (kind: DocumentKind): void => {
    const file = fileName(`${name} ${t("briefName")}`, kind);
    void session.makeBrief({ root, unit, anonymous }, async (document) =>
      download(file, await saveAs(kind, document)),
    );
  };
  const button = (kind: DocumentKind, words: string) => (
    <Button
      size="small"
      icon={<ArrowDownloadRegular />}
      disabledFocusable={busy !== null}
      onClick={() => save(kind)}
    >
      {words}
    </Button>
  );
  return (
    <Section title={t("briefTitle")}>
      <Hint>{t("briefText")}</Hint>
      <Checkbox
        label={t("briefAnonymous")}
        checked={anonymous}
        onChange={(_, { checked }) => setAnonymous(checked === true)}
      />
      <div className={styles.buttons}>
        {button("docx", t("saveAsWord"))}
        {button("html", t("saveAsPage"))}
      </div>
    </Section>
  );
}
