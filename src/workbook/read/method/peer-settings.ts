import type { Method, PeerRule } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { peerColumnsIn, peerColumnsInWords } from "./peer-columns-in-words";
import { type Setting, valueOf } from "./setting";
import { normalWords } from "./words";

/** Number of peers where the Method states by what they are chosen, and not how many. */
const usualCount = 5;

/** A rule whose rows are still to be read: no column means all denominators. */
const usualRule: PeerRule = { columns: [], count: usualCount, within: "all" };

const withRule = (method: Method, change: Partial<PeerRule>): Method => ({
  ...method,
  peers: { ...(method.peers ?? usualRule), ...change },
});

/** How many peers a unit has: what the comparison on Profile and the gap reference peers are made of. */
const peersSetting: Setting = {
  id: "peers",
  title: settingTitles.peers.title,
  aliases: ["peer", "numberofpeers", "peercount"],
  values: [
    valueOf("group", "The units of the same group; all units where they are not grouped."),
    valueOf("count", "This number of units, the nearest by the columns of Peers by.", {
      name: "a number",
      isDescription: true,
    }),
  ],
  set: (method, words) => {
    const text = normalWords(words);
    if (/^(the )?(own )?group$/.test(text)) return withRule(method, { count: null });
    const [, figure] = /^(?:the )?(?:nearest )?(\d{1,6})(?: (?:nearest|peers|units))*$/.exec(text) ?? [];
    const count = Number(figure ?? 0);
    return count >= 1 ? withRule(method, { count }) : null;
  },
  words: ({ peers }) => String(peers?.count ?? "group"),
};

/** The columns by which peers are chosen. Whether they exist is known when the data are read. */
export const peersBySetting: Setting = {
  id: "peersBy",
  title: settingTitles.peersBy.title,
  aliases: ["peercolumns", "peersbycolumns", "nearestby"],
  values: [
    valueOf("denominators", "Every denominator counts the same."),
    valueOf(
      "columns",
      "Columns of figures by code or name, with ; between them; a figure after a name is its weight.",
      { name: "columns, as Population; Income 2", isDescription: true },
    ),
  ],
  set: (method, words) => {
    if (/^(all )?denominators?$/.test(normalWords(words))) return withRule(method, { columns: [] });
    const columns = peerColumnsIn(words);
    return columns === null ? null : withRule(method, { columns });
  },
  words: ({ peers }) =>
    peers === undefined || peers.columns.length === 0 ? "denominators" : peerColumnsInWords(peers.columns),
};

/** Among which units peers are looked for. */
export const peersWithinSetting: Setting = {
  id: "peersWithin",
  title: settingTitles.peersWithin.title,
  aliases: ["peersamong", "peersfrom"],
  values: [
    valueOf("all", "Peers are chosen among all units."),
    valueOf("group", "Peers are chosen among the units of the same group."),
  ],
  set: (method, words) => {
    const text = normalWords(words);
    if (/^(all|all units)$/.test(text)) return withRule(method, { within: "all" });
    return /^(the )?(own |same )?group$/.test(text) ? withRule(method, { within: "group" }) : null;
  },
  words: ({ peers }) => peers?.within ?? "all",
};

/** The rows about peers. A table without them has the peers that units have always had: those of the group. */
export const peerSettings: readonly Setting[] = [peersSetting, peersBySetting, peersWithinSetting];
