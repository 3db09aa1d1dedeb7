import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list is as wide as its container, not as its longest value.
  whole: { minWidth: 0 },
  list: { minWidth: 0, textOverflow: "ellipsis", width: "100%" },
});

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Heading above it and its neighbours with the same heading. */
  readonly group?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of an element elsewhere with a sentence that explains the value. */
  readonly describedBy?: string;
  readonly disabled?: boolean;
  /** Whether nothing can be chosen for a moment. The list keeps the focus, which it would lose if it were disabled. */
  readonly waiting?: boolean;
}

/** A choice of one value, in the browser's own list: it is quick with any number of values and works with every screen reader. */
export function Choice({
  label,
  options,
  value,
  onChange,
  describedBy,
  disabled = false,
  waiting = false,
}: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.whole}>
      <Select
        className={styles.whole}
        select={{
          className: styles.list,
          "aria-disabled": waiting,
          ...(describedBy !== undefined && { "aria-describedby": describedBy }),
        }}
        value={value}
        disabled={disabled}
        onChange={(_, { value: chosen }) => {
          if (!waiting) onChange(chosen);
        }}
      >
        {underHeadings(options).map(({ heading, members }) => {
          const listed = members.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return heading === undefined ? (
            listed
          ) : (
            <optgroup key={heading} label={heading}>
              {listed}
            </optgroup>
          );
        })}
      </Select>
    </Field>
  );
}

interface Heading {
  readonly heading: string | undefined;
  readonly members: ChoiceOption[];
}

/** Options, grouped with their neighbours of the same heading. */
function underHeadings(options: readonly ChoiceOption[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const option of options) {
    const last = headings.at(-1);
    if (last !== undefined && last.heading === option.group) last.members.push(option);
    else headings.push({ heading: option.group, members: [option] });
  }
  return headings;
}
