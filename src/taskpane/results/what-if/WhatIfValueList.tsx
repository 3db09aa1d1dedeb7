import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import { flattened, nameOf, type Branch } from "../../model/tree";
import { Disclosure } from "../../parts/Disclosure";
import { useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { WhatIfField } from "./WhatIfField";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** Up to this many indicators are shown at once; of more, those of a part are shown when it is opened. */
const few = 12;

interface WhatIfValueListProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  readonly root: Branch;
}

/** The values of a unit as fields, below the parts of the index. */
export function WhatIfValueList({ index, unit, root }: WhatIfValueListProps) {
  const { t } = useSpeech();
  const { values } = useSessionState().whatIf;
  const { indicators, units } = index.model;
  const own = values.get(units[unit]?.code ?? "");
  const below = (branch: Branch): readonly number[] => {
    const codes = new Set(flattened(branch).map(({ node }) => node.code));
    return [...indicators.keys()].filter((k) => codes.has(indicators[k]?.code ?? ""));
  };
  const hasParts = root.children.some(({ children }) => children.length > 0);
  if (!hasParts) return <Fields index={index} unit={unit} positions={below(root)} />;
  const isOpen = below(root).length <= few;
  return (
    <div>
      {root.children.map((branch) => {
        const positions = below(branch);
        const changed = positions.filter((k) => own?.has(indicators[k]?.code ?? "")).length;
        const name = nameOf(branch.node);
        return (
          <Disclosure
            key={branch.node.code}
            title={changed === 0 ? name : t("whatIfPart", { name, count: changed })}
            open={isOpen || changed > 0}
          >
            <Fields index={index} unit={unit} positions={positions} />
          </Disclosure>
        );
      })}
    </div>
  );
}

interface FieldsProps extends Omit<WhatIfValueListProps, "root"> {
  readonly positions: readonly number[];
}

function Fields({ index, unit, positions }: FieldsProps) {
  const styles = useStyles();
  const { values, scale } = useSessionState().whatIf;
  const own = values.get(index.model.units[unit]?.code ?? "");
  return (
    <ul className={styles.list}>
      {positions.map((k) => {
        const { code } = index.model.indicators[k] ?? { code: "" };
        return (
          <li key={code}>
            <WhatIfField
              index={index}
              unit={unit}
              indicator={k}
              value={own?.get(code) ?? null}
              scale={scale}
            />
          </li>
        );
      })}
    </ul>
  );
}
