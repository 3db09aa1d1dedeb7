import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list is as wide as its place, not as its longest value.
  whole: { minWidth: 0 },
  list: { minWidth: 0, textOverflow: "ellipsis", width: "100%" },
});

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of a sentence that stands elsewhere and explains the value. */
  readonly describedBy?: string;
  readonly disabled?: boolean;
}

/** One of a few values, in the browser's own list: it is quick with any number of them, and every reader knows it. */
export function Choice({ label, options, value, onChange, describedBy, disabled = false }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.whole}>
      <Select
        className={styles.whole}
        select={{
          className: styles.list,
          ...(describedBy !== undefined && { "aria-describedby": describedBy }),
        }}
        value={value}
        disabled={disabled}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
