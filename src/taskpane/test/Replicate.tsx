import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionIndex } from "../../app/session";
import type { IndexTest } from "../../workbook/tests";
import { Hint } from "../parts/Hint";
import { NumberField } from "../parts/NumberField";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { ReplicateResult } from "./ReplicateResult";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReplicateProps {
  readonly test: IndexTest;
  /** The index that was tested. */
  readonly index: SessionIndex;
}

/** Any run of the test again, by its number: what it changed, and which units moved. */
export function Replicate({ test, index }: ReplicateProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy, replicate } = useSessionState();
  const { t } = useSpeech();
  const [number, setNumber] = useState(1);
  const shown = replicate?.root === test.root ? replicate.run : null;
  return (
    <Section title={t("replicateTitle")}>
      <Hint id="replicate-text">{t("replicateText")}</Hint>
      <div className={styles.line}>
        <NumberField
          label={t("replicateNumber")}
          value={number}
          step={1}
          disabled={false}
          describedBy="replicate-text"
          onChange={setNumber}
          onRefuse={() => undefined}
        />
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void session.runReplicate(test.root, number)}
        >
          {t("replicateRun")}
        </Button>
      </div>
      {shown !== null && <ReplicateResult run={shown} root={test.root} index={index} />}
    </Section>
  );
}
