import { Select, makeStyles, type FieldControlProps } from "@fluentui/react-components";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({ list: { flexShrink: 0, minWidth: "104px" } });

interface LevelFieldProps extends FieldControlProps {
  readonly levels: readonly number[];
  /** The chosen level; null for that of now. */
  readonly value: number | null;
  /** NaN where the unit has none. */
  readonly now: number;
  readonly onChange: (value: number | null) => void;
}

/** A choice among levels, with the unit's own marked. */
export function LevelField({ levels, value, now, onChange, ...field }: LevelFieldProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  return (
    <Select
      {...field}
      size="small"
      className={styles.list}
      value={value === null ? "" : String(value)}
      onChange={(_, { value: chosen }) => onChange(chosen === "" ? null : Number(chosen))}
    >
      {Number.isNaN(now) && <option value="">{t("whatIfMissingLevel")}</option>}
      {levels.map((level) => (
        <option key={level} value={level === now ? "" : String(level)}>
          {level === now ? t("whatIfLevel", { level: plain(level) }) : plain(level)}
        </option>
      ))}
    </Select>
  );
}
