/** Choices so far that no other beats: cost and gain both rise. `parent` is the entry of the list before, `option` what was added. */
export interface ParetoList {
  readonly cost: Float64Array;
  readonly gain: Float64Array;
  readonly parent: Int32Array;
  readonly option: Int32Array;
}

/** One way to continue: cost and gain of a point of the next item. */
export interface ParetoOption {
  readonly cost: number;
  readonly gain: number;
  /** Position of the point in its item. */
  readonly point: number;
}

export const firstList: ParetoList = {
  cost: Float64Array.of(0),
  gain: Float64Array.of(0),
  parent: Int32Array.of(-1),
  option: Int32Array.of(0),
};

/** Every entry with every option, up to the budget, in order of cost, without entries that another beats or equals. */
export function extended(list: ParetoList, options: readonly ParetoOption[], budget: number): ParetoList {
  let merged: ParetoList | null = null;
  for (const option of options) {
    const shifted = shiftedBy(list, option, budget);
    merged = merged === null ? shifted : mergedOf(merged, shifted);
  }
  return merged ?? list;
}

function shiftedBy({ cost, gain }: ParetoList, option: ParetoOption, budget: number): ParetoList {
  let n = cost.length;
  while (n > 0 && cost[n - 1]! + option.cost > budget) n--;
  const to = emptyList(n);
  for (let k = 0; k < n; k++) {
    to.cost[k] = cost[k]! + option.cost;
    to.gain[k] = gain[k]! + option.gain;
    to.parent[k] = k;
    to.option[k] = option.point;
  }
  return to;
}

function mergedOf(a: ParetoList, b: ParetoList): ParetoList {
  const to = emptyList(a.cost.length + b.cost.length);
  let [i, j, n] = [0, 0, 0];
  let most = -Infinity;
  while (i < a.cost.length || j < b.cost.length) {
    const takesA =
      j >= b.cost.length ||
      (i < a.cost.length &&
        (a.cost[i]! < b.cost[j]! || (a.cost[i] === b.cost[j] && a.gain[i]! >= b.gain[j]!)));
    const from = takesA ? a : b;
    const k = takesA ? i++ : j++;
    if (from.gain[k]! <= most) continue;
    most = from.gain[k]!;
    to.cost[n] = from.cost[k]!;
    to.gain[n] = most;
    to.parent[n] = from.parent[k]!;
    to.option[n++] = from.option[k]!;
  }
  return cut(to, n);
}

/** The entries for which `keeps` is true. They are moved forward in the arrays of the list, which is not to be used again. */
export function kept(list: ParetoList, keeps: (entry: number) => boolean): ParetoList {
  let n = 0;
  const { cost, gain, parent, option } = list;
  for (let k = 0; k < cost.length; k++) {
    if (!keeps(k)) continue;
    cost[n] = cost[k]!;
    gain[n] = gain[k]!;
    parent[n] = parent[k]!;
    option[n++] = option[k]!;
  }
  return cut(list, n);
}

/** The `most` entries with the largest bounds, and the largest bound of those that are left out. */
export function withLargest(
  list: ParetoList,
  most: number,
  boundOf: (entry: number) => number,
): { readonly list: ParetoList; readonly dropped: number } {
  const bounds = Float64Array.from(list.cost, (_, k) => boundOf(k));
  const sorted = bounds.slice().sort();
  const least = sorted[bounds.length - most] ?? -Infinity;
  // Of those that are equal to the last one, as many as there is room for.
  let room = most - bounds.reduce((n, bound) => n + (bound > least ? 1 : 0), 0);
  return {
    list: kept(list, (k) => bounds[k]! > least || (bounds[k] === least && room-- > 0)),
    dropped: sorted[bounds.length - most - 1] ?? -Infinity,
  };
}

const emptyList = (n: number): ParetoList => ({
  cost: new Float64Array(n),
  gain: new Float64Array(n),
  parent: new Int32Array(n),
  option: new Int32Array(n),
});

const cut = ({ cost, gain, parent, option }: ParetoList, n: number): ParetoList => ({
  cost: cost.slice(0, n),
  gain: gain.slice(0, n),
  parent: parent.slice(0, n),
  option: option.slice(0, n),
});
