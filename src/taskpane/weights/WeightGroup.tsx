import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionIndex } from "../../app/session";
import { nameOf, type Branch } from "../model/tree";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { useScale } from "./use-scale";
import { WeightRow } from "./WeightRow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  nested: {
    borderInlineStartColor: tokens.colorNeutralStroke2,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: "2px",
    marginInlineStart: "11px",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  head: {
    alignItems: "center",
    color: tokens.colorNeutralForeground3,
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    justifyContent: "space-between",
  },
});

interface WeightGroupProps {
  readonly parent: Branch;
  readonly index: SessionIndex;
  readonly editable: boolean;
}

/** The weights of the children of one node: together they make up its whole. */
export function WeightGroup({ parent, index, editable }: WeightGroupProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const scale = useScale(parent.children.map(({ node }) => node.weight));
  const toggle = (code: string, isOpen: boolean): void =>
    setOpen((codes) => new Set(isOpen ? [...codes, code] : [...codes].filter((other) => other !== code)));
  const name = nameOf(parent.node);
  return (
    <div role="group" aria-label={t("weightsBelow", { name })}>
      <div className={styles.head}>
        <Caption1>{t("parts", { count: parent.children.length })}</Caption1>
        {editable && parent.children.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy !== null}
            aria-label={t("equaliseBelow", { name })}
            onClick={() => void session.equalise(parent.node.code)}
          >
            {t("equalise")}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {parent.children.map((branch) => (
          <li key={branch.node.code}>
            <WeightRow
              branch={branch}
              scale={scale}
              effective={index.results.effectiveWeights[branch.position] ?? NaN}
              editable={editable}
              hasCell={!editable || index.source.nodes[branch.node.code]?.weight !== undefined}
              open={open.has(branch.node.code)}
              setOpen={(isOpen) => toggle(branch.node.code, isOpen)}
            />
            {open.has(branch.node.code) && (
              <div className={styles.nested}>
                <WeightGroup parent={branch} index={index} editable={editable} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
