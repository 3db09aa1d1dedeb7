/**
 * The largest file that is read; docs/problems.md lists the same limits. A part of the largest size still fits into one
 * text of the runtime (2^29 characters).
 */
export const limits = {
  /** Unpacked, all parts together. */
  bytes: 2_000_000_000,
  /** Unpacked, all parts that are XML: they are read, and their texts stand in memory beside them. */
  xmlBytes: 300_000_000,
  /** Unpacked, one part. */
  partBytes: 500_000_000,
  entries: 20_000,
  sheets: 2_000,
  /** Cells that the sheets list, all together: whatever they hold, reading them takes less than 1 GB. */
  cells: 10_000_000,
  /** Characters of a cell's text or formula: Excel's own limit of a text. */
  text: 32_767,
  names: 100_000,
  /** Elements inside each other. */
  depth: 256,
  /** Cells and rows visited for the array formulas of a sheet. */
  arrayCells: 12_000_000,
} as const;
