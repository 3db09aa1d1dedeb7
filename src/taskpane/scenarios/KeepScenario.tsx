import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { isSameName } from "../../workbook/read";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { alignItems: "end", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flexBasis: "160px", flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface KeepScenarioProps {
  /** Name of the field's group: "Keep as a scenario". */
  readonly label: string;
  readonly hint: string;
  readonly keep: (name: string, replace: boolean) => Promise<void>;
}

/** A field for the name of a new scenario. A name that exists is refused, with a button that replaces the scenario. */
export function KeepScenario({ label, hint, keep }: KeepScenarioProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const session = useSession();
  const { index, busy } = useSessionState();
  const [saved, setSaved] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [refused, setRefused] = useState<"exists" | "empty" | null>(null);
  const scenarios = index?.source.decisions?.scenarios ?? [];
  const save = async (replace: boolean): Promise<void> => {
    if (busy !== null) return;
    const wanted = name.trim();
    if (wanted === "") return setRefused("empty");
    if (!replace && scenarios.some((scenario) => isSameName(scenario.name, wanted)))
      return setRefused("exists");
    setRefused(null);
    await keep(wanted, replace);
    if (session.state().failure !== null) return;
    setSaved(wanted);
    setName("");
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(false);
  };
  return (
    <form className={styles.form} aria-label={label} onSubmit={submit}>
      <div className={styles.line}>
        <Field
          label={t("scenarioName")}
          size="small"
          className={styles.field}
          {...(refused !== null && {
            validationState: "error",
            validationMessage: t(refused === "empty" ? "scenarioNameMissing" : "scenarioExists"),
          })}
        >
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.input, maxLength: 100 }}
            value={name}
            onChange={(_, { value }) => {
              setRefused(null);
              setSaved(null);
              setName(value);
            }}
          />
        </Field>
        <Button size="small" type="submit" disabledFocusable={busy !== null}>
          {label}
        </Button>
        {refused === "exists" && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void save(true)}>
            {t("scenarioReplace")}
          </Button>
        )}
      </div>
      <Hint>{saved === null ? hint : t("doneSavedScenario", { name: saved })}</Hint>
    </form>
  );
}
