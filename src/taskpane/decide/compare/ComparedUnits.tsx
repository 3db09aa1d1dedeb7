import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Model } from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import { Choice } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  units: {
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  unit: { alignItems: "center", display: "flex", maxWidth: "100%", overflowWrap: "anywhere" },
  usual: { alignSelf: "flex-start" },
});

/** How many can be compared. */
const [fewest, most] = [2, 5];

interface ComparedUnitsProps {
  readonly model: Model;
  /** Positions. */
  readonly units: readonly number[];
  readonly isUsual: boolean;
  /** Codes of the units to compare; null for the usual ones. */
  readonly onChange: (codes: readonly string[] | null) => void;
}

/** The units that are compared: each can be taken out while two are left, and others added up to five. */
export function ComparedUnits({ model, units, isUsual, onChange }: ComparedUnitsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const labels = unitLabels(model.units);
  const codesOf = (positions: readonly number[]): readonly string[] =>
    positions.map((k) => model.units[k]?.code ?? "");
  const others = model.units.flatMap(({ code }, k) =>
    units.includes(k) ? [] : [{ value: code, label: labels[k] ?? code }],
  );
  return (
    <>
      <ul className={styles.units} aria-label={t("sideTitle")}>
        {units.map((unit) => (
          <li key={unit} className={styles.unit}>
            {labels[unit]}
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t("sideTakeOut", { name: labels[unit] ?? "" })}
              disabledFocusable={units.length <= fewest}
              onClick={() => onChange(codesOf(units.filter((one) => one !== unit)))}
            />
          </li>
        ))}
      </ul>
      {units.length < most && others.length > 0 && (
        <Choice
          label={t("sideAdd")}
          options={[{ value: "", label: t("sideAddNone") }, ...others]}
          value=""
          onChange={(code) => {
            if (code !== "") onChange([...codesOf(units), code]);
          }}
        />
      )}
      {!isUsual && (
        <Button size="small" className={styles.usual} onClick={() => onChange(null)}>
          {t("sideUsual")}
        </Button>
      )}
    </>
  );
}
