import { Button, Radio, RadioGroup, Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Model, PeerRule } from "../../../engine";
import { AmountField } from "../plan/AmountField";
import { Choice } from "../../parts/Choice";
import { Hint } from "../../parts/Hint";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { contextChoices, indicatorChoices, isSameRule, nearestRule, peerWords, ruleOf } from "./peer-draft";
import { PeerColumns } from "./PeerColumns";

const useStyles = makeStyles({ write: { alignSelf: "flex-start" }, radio: { minWidth: 0 } });

interface PeerFormProps {
  readonly model: Model;
  readonly rule: PeerRule;
  readonly onChange: (rule: PeerRule) => void;
}

/** What makes a peer: the group, or so many of the nearest units by columns. The list below shows it at once. */
export function PeerForm({ model, rule, onChange }: PeerFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const isGrouped = model.groups.some(({ code }) => code === model.method.group);
  const isNearest = rule.count !== null;
  const isSame = isSameRule(rule, ruleOf(model));
  const [isRefused, setRefused] = useState(false);
  const hasColumns = !isNearest || rule.columns.length > 0;
  const canWrite = hasColumns && !isRefused;
  return (
    <>
      <Field label={t("peersAre")} size="small">
        <RadioGroup
          value={isNearest ? "nearest" : "group"}
          onChange={(_, { value }) => {
            setRefused(false);
            onChange(value === "group" ? { ...rule, count: null } : nearestRule(model));
          }}
        >
          <Radio className={styles.radio} value="group" label={t(isGrouped ? "peersOfGroup" : "peersAll")} />
          <Radio className={styles.radio} value="nearest" label={t("peersNearest")} />
        </RadioGroup>
      </Field>
      {isNearest && (
        <>
          <AmountField
            label={t("peersCount")}
            value={rule.count ?? NaN}
            isAllowed={(count) => Number.isInteger(count) && count >= 1}
            refusal={t("planMostRefused")}
            onChange={(count) => {
              if (count >= 1) onChange({ ...rule, count });
            }}
            onRefuse={setRefused}
          />
          <PeerColumns
            context={contextChoices(model)}
            indicators={indicatorChoices(model)}
            columns={rule.columns}
            onChange={(columns) => onChange({ ...rule, columns })}
          />
          {isGrouped && (
            <Choice
              label={t("peersWithin")}
              options={[
                { value: "all", label: t("peersWithinAll") },
                { value: "group", label: t("peersWithinGroup") },
              ]}
              value={rule.within}
              onChange={(value) => onChange({ ...rule, within: value === "group" ? "group" : "all" })}
            />
          )}
        </>
      )}
      {!hasColumns && <Hint>{t("peersNoColumn")}</Hint>}
      {!isSame && canWrite && <Hint>{t("peersNotWritten")}</Hint>}
      <Button
        size="small"
        className={styles.write}
        disabledFocusable={isSame || !canWrite || busy !== null}
        onClick={() => void session.setSettings(peerWords(model, rule))}
      >
        {t("peersWrite")}
      </Button>
    </>
  );
}
