import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PeerColumn } from "../../../engine";
import { Choice } from "../../parts/Choice";
import { NumberField } from "../../parts/NumberField";
import { useSpeech } from "../../strings/SpeechContext";
import type { PeerChoice } from "./peer-draft";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  column: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    justifyContent: "space-between",
    minHeight: "32px",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

interface PeerColumnsProps {
  /** Columns that describe the units. */
  readonly context: readonly PeerChoice[];
  readonly indicators: readonly PeerChoice[];
  readonly columns: readonly PeerColumn[];
  readonly onChange: (columns: readonly PeerColumn[]) => void;
}

/** By which columns units are alike, and what each counts for. */
export function PeerColumns({ context, indicators, columns, onChange }: PeerColumnsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const weightOf = (code: string): number | null => columns.find((one) => one.code === code)?.weight ?? null;
  const chosen = indicators.filter(({ code }) => weightOf(code) !== null);
  const others = indicators.filter(({ code }) => weightOf(code) === null);
  const change = (code: string, weight: number | null): void => {
    const rest = columns.filter((one) => one.code !== code);
    const place = columns.findIndex((one) => one.code === code);
    if (weight === null) onChange(rest);
    else onChange(place < 0 ? [...rest, { code, weight }] : rest.toSpliced(place, 0, { code, weight }));
  };
  return (
    <div className={styles.columns} role="group" aria-label={t("peersBy")}>
      {[...context, ...chosen].map(({ code, name }) => {
        const weight = weightOf(code);
        return (
          <div key={code} className={styles.column}>
            <Checkbox
              className={styles.name}
              label={name}
              checked={weight !== null}
              onChange={(_, { checked }) => change(code, checked === true ? 1 : null)}
            />
            {weight !== null && (
              <NumberField
                label={t("peerWeight", { name })}
                value={weight}
                step={1}
                disabled={false}
                onChange={(wanted) => {
                  if (wanted > 0) change(code, wanted);
                }}
                onRefuse={() => undefined}
                describedBy={undefined}
              />
            )}
          </div>
        );
      })}
      {others.length > 0 && (
        <Choice
          label={t("peerAddIndicator")}
          options={[
            { value: "", label: t("peerAddNone") },
            ...others.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value=""
          onChange={(code) => {
            if (code !== "") change(code, 1);
          }}
        />
      )}
    </div>
  );
}
