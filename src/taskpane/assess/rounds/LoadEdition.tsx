import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SessionIndex } from "../../../app/session";
import { describeProblem } from "../../../workbook/problems";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import type { Speech } from "../../strings/speech";
import { type LoadedEdition, maximumBytes, readEdition, type ReadEdition } from "./read-edition";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

interface LoadEditionProps {
  readonly index: SessionIndex;
  readonly loaded: LoadedEdition | null;
  /** Whether there is a round before to come back to. */
  readonly hasOwn: boolean;
  readonly onChange: (edition: LoadedEdition | null) => void;
}

/** Loads an earlier edition from a file of this machine, or leaves it again; says why a file cannot be used. */
export function LoadEdition({ index, loaded, hasOwn, onChange }: LoadEditionProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState("");
  const load = async (file: File): Promise<void> => {
    const read = await readEdition(file);
    setRefused(read.ok ? "" : refusedWords(read, file.name, index, speech));
    if (read.ok) onChange(read.edition);
  };
  return (
    <>
      <div className={styles.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("editionLoad")}
        </Button>
        {loaded !== null && (
          <Button size="small" appearance="subtle" onClick={() => onChange(null)}>
            {t(hasOwn ? "editionLeave" : "editionForget")}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={t("editionLoad")}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file) void load(file);
        }}
      />
      <Hint>{t("editionLoadText")}</Hint>
      <div role="status">
        {refused !== "" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refused}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}

/** Why a file cannot be used, in words. */
function refusedWords(
  read: ReadEdition & { readonly ok: false },
  name: string,
  { source, model }: SessionIndex,
  { t, plain, number, problemWords }: Speech,
): string {
  switch (read.why) {
    case "tooLarge":
      return t("editionTooLarge", {
        name,
        size: number(read.bytes / 1e6, 0),
        limit: plain(maximumBytes / 1e6),
      });
    case "tooMany":
      return t("editionTooMany", { name, count: plain(read.count) });
    case "noModel":
      return t("editionNoModel", {
        name,
        reason:
          read.problem === null ? "" : problemWords(describeProblem(read.problem, source, model)).message,
      });
    case "noIndex":
      return t("editionNoModel", { name, reason: t("editionNoIndex") });
    case "noJson":
      return t("editionNoJson", { name });
    case "notRead":
      return t("editionNotRead", { name });
  }
}
