import { Body1 } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  contextDistances,
  contrastingUnits,
  peerColumns,
  peerSets,
  type Model,
  type Results,
} from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import { DataTable, type TableData } from "../../charts/DataTable";
import type { Branch } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";
import { valueWords } from "../value-words";

interface PeerListProps {
  /** With the rule of peers that is shown. */
  readonly model: Model;
  readonly results: Results;
  readonly root: Branch;
  readonly unit: number;
  readonly decimals: number;
}

/** Units that are most unlike, in the list. */
const contrasting = 3;

/** The peers of a unit with their distances and the columns that they are chosen by; and the units that are most unlike. */
export function PeerList({ model, results, root, unit, decimals }: PeerListProps) {
  const speech = useSpeech();
  const { t, number, plain } = speech;
  const { peers, unlike, distance, columns } = useMemo(() => {
    const between = contextDistances(model);
    const known = peerColumns(model);
    const rule = model.method.peers;
    const codes = rule === undefined || rule.count === null ? [] : rule.columns.map(({ code }) => code);
    return {
      peers: [...(peerSets(model)[unit] ?? [])],
      unlike: [...(contrastingUnits(model, contrasting)[unit] ?? [])],
      distance: (other: number) => between(unit, other),
      columns: codes.flatMap((code) => {
        const values = known.get(code);
        return values === undefined ? [] : [{ code, values }];
      }),
    };
  }, [model, unit]);
  const labels = unitLabels(model.units);
  const row = (other: number, end: string): readonly string[] => [
    labels[other] ?? "",
    ...(columns.length > 0 ? [end] : []),
    number(results.scores[root.position]?.[other] ?? NaN, decimals),
    plain(results.ranks[root.position]?.[other] ?? NaN),
    ...columns.map(({ values }) => valueWords(values[other] ?? NaN, speech)),
  ];
  const table = (units: readonly number[]): TableData => ({
    columns: [
      t("unit"),
      ...(columns.length > 0 ? [t("peerDistance")] : []),
      ...[t("scoreColumn"), t("rank")],
      ...columns.map(({ code }) => code),
    ].map((title) => ({ title })),
    rows: [row(unit, "–"), ...units.map((other) => row(other, number(distance(other), 2)))],
  });
  if (peers.length === 0) return <Body1>{t("peersNone")}</Body1>;
  return (
    <>
      {columns.length > 0 && <Hint>{t("peerDistanceText")}</Hint>}
      <DataTable title={t("peerList")} data={table(peers)} />
      {unlike.length > 0 && (
        <>
          <Subheading>{t("peersUnlike")}</Subheading>
          <DataTable title={t("peersUnlike")} data={table(unlike)} />
        </>
      )}
    </>
  );
}
