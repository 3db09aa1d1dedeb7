import { Field, Input } from "@fluentui/react-components";
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
      <Input
        size="small"
        value={draft}
        placeholder={example}
        onChange={(_, { value }) => change(value)}
        onBlur={write}
        onKeyDown={({ key }) => {
          if (key === "Enter") write();
          if (key === "Escape") giveUp?.();
        }}
      />
    </Field>
  );
}
