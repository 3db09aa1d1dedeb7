import { Field, SearchBox, makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  search: { maxWidth: "none", minWidth: 0, width: "100%" },
});

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search field that can be cleared; as wide as its container. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Field label={label} size="small" className={styles.field}>
      <SearchBox
        size="small"
        className={styles.search}
        input={{ className: styles.field }}
        value={value}
        placeholder={placeholder}
        dismiss={{ "aria-label": t("clearSearch") }}
        onChange={(_, { value: text }) => onChange(text)}
      />
    </Field>
  );
}
