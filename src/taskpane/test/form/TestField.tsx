import { Field, Input, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { problemOf } from "../../../workbook/problems";
import type { TestSetting } from "../../../workbook/read";
import type { TestSettings } from "../../../workbook/tests";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  whole: { minWidth: 0, width: "100%" },
  area: { minHeight: 0 },
  text: { minWidth: 0 },
  lines: { minHeight: 0, minWidth: 0 },
});

/** Letters in a line of the narrowest pane. */
const line = 34;

interface TestFieldProps {
  readonly setting: TestSetting;
  readonly label: string;
  /** Whether the label is seen; a screen reader has it in any case. */
  readonly labelled?: boolean;
  /** Its value in words of the pane's language. */
  readonly words: string;
  /** Whether the words may be long. */
  readonly long?: boolean;
  readonly write: (change: Partial<TestSettings>) => void;
}

/** A setting of the test in the words of the Method. It is written when the field is left, or by Enter; words that are not understood are not written. */
export function TestField({ setting, label, labelled = false, words, long = false, write }: TestFieldProps) {
  const styles = useStyles();
  const { problemWords } = useSpeech();
  const [draft, setDraft] = useState(words);
  const [written, setWritten] = useState(words);
  // The table has other words now: they replace the draft, and the field keeps the focus.
  if (written !== words) {
    setWritten(words);
    setDraft(words);
  }
  const text = draft.trim();
  const { change, problems } = setting.read(text, null);
  const [problem] = text === words ? [] : problems;
  const leave = (): void => {
    if (text !== words && problem === undefined) write(change);
  };
  const field = {
    size: "small",
    className: styles.whole,
    ...(!labelled && { "aria-label": label }),
    value: draft,
    onChange: (_: unknown, { value }: { readonly value: string }) => setDraft(value),
    onBlur: leave,
    onKeyDown: (event: { readonly key: string; preventDefault(): void }) => {
      if (event.key === "Escape") setDraft(words);
      if (event.key !== "Enter") return;
      event.preventDefault();
      leave();
    },
  } as const;
  return (
    <Field
      size="small"
      {...(labelled && { label })}
      validationState={problem === undefined ? "none" : "error"}
      {...(problem !== undefined && { validationMessage: problemWords(problemOf(problem)).remedy })}
    >
      {long ? (
        <Textarea
          {...field}
          className={mergeClasses(styles.whole, styles.area)}
          textarea={{ className: styles.lines, rows: Math.ceil(words.length / line) }}
        />
      ) : (
        <Input {...field} input={{ className: styles.text }} />
      )}
    </Field>
  );
}
