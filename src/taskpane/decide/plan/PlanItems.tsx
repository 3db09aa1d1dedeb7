import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Model, PlanItem } from "../../../engine";
import { useSpeech } from "../../strings/SpeechContext";
import { itemName } from "./item-name";

const useStyles = makeStyles({
  items: {
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalXXS,
  },
  item: { alignItems: "center", display: "flex", maxWidth: "100%", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
});

interface PlanItemsProps {
  readonly label: string;
  readonly items: readonly PlanItem[];
  readonly model: Model;
  readonly onRemove: (item: PlanItem) => void;
}

/** Changes that are left out or decided, each with a button that takes it off the list; nothing where there are none. */
export function PlanItems({ label, items, model, onRemove }: PlanItemsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (items.length === 0) return null;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ul className={styles.items} aria-label={label}>
        {items.map((item) => {
          const name = itemName(model, item);
          return (
            <li key={`${item.unit} ${item.indicator}`} className={styles.item}>
              {name}
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t("planTakeOff", { name })}
                onClick={() => onRemove(item)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
