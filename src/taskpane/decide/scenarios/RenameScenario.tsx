import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { isSameName } from "../../../workbook/read";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RenameScenarioProps {
  readonly name: string;
  readonly close: () => void;
}

/** A field for another name of a scenario. */
export function RenameScenario({ name, close }: RenameScenarioProps) {
  const styles = useStyles();
  const session = useSession();
  const { index, busy } = useSessionState();
  const { t } = useSpeech();
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const wanted = draft.trim();
  const scenarios = index?.source.decisions?.scenarios ?? [];
  const isTaken = scenarios.some((other) => other.name !== name && isSameName(other.name, wanted));
  const refused = wanted === "" ? "scenarioNameMissing" : isTaken ? "scenarioExists" : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (refused !== null || busy !== null) return;
    close();
    if (wanted !== name) void session.renameScenario(name, wanted);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t("scenarioNewName", { name })}
        size="small"
        {...(refused !== null && { validationState: "error", validationMessage: t(refused) })}
      >
        <Input
          size="small"
          className={styles.input}
          input={{ ref: field, className: styles.input, maxLength: 100 }}
          value={draft}
          onChange={(_, { value }) => setDraft(value)}
          onKeyDown={({ key }) => {
            if (key === "Escape") close();
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" disabledFocusable={refused !== null || busy !== null}>
          {t("scenarioRenameSave")}
        </Button>
        <Button size="small" onClick={close}>
          {t("scenarioRenameCancel")}
        </Button>
      </div>
    </form>
  );
}
