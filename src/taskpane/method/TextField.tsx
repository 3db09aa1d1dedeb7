import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { Model } from "../../engine";
import { useSpeech } from "../strings/SpeechContext";
import type { TextTitle } from "./own-settings";
import { isUnderstood } from "./text-settings";

const examples = {
  Gate: "gateExample",
  Bonus: "bonusExample",
  Malus: "malusExample",
  Classes: "classesExample",
} as const satisfies Record<TextTitle, string>;

const useStyles = makeStyles({
  area: { minHeight: 0, minWidth: 0, width: "100%" },
  lines: { minHeight: 0, minWidth: 0 },
});

/** Letters in a line of the narrowest pane. */
const line = 34;

interface TextFieldProps {
  readonly label: string;
  /** What kind of text it is. */
  readonly of: TextTitle;
  /** The setting as the Method table has it: "Gate PSCI". */
  readonly title: string;
  readonly model: Model;
  readonly draft: string;
  readonly change: (draft: string) => void;
  /** The field lost the focus, or Enter was pressed, and the text is understood. */
  readonly leave?: () => void;
  readonly giveUp?: () => void;
}

/** A setting that is a text, with an example while it is empty, and a sentence where it is not understood. */
export function TextField({ label, of, title, model, draft, change, leave, giveUp }: TextFieldProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const example = t(examples[of]);
  const isWrong = draft.trim() !== "" && !isUnderstood(model, title, draft.trim());
  const write = (): void => {
    if (!isWrong) leave?.();
  };
  return (
    <Field
      label={label}
      size="small"
      validationState={isWrong ? "error" : "none"}
      hint={t("writtenAs", { example })}
      {...(isWrong && { validationMessage: t("textUnknown", { example }) })}
    >
      <Textarea
        size="small"
        className={styles.area}
        textarea={{ className: styles.lines, rows: Math.ceil((draft || example).length / line) }}
        value={draft}
        placeholder={example}
        // A text that is pasted with line breaks is one line in its cell.
        onChange={(_, { value }) => change(value.replace(/\s*\n\s*/g, " "))}
        onBlur={write}
        onKeyDown={(event) => {
          if (event.key === "Escape") giveUp?.();
          if (event.key !== "Enter") return;
          event.preventDefault();
          write();
        }}
      />
    </Field>
  );
}
