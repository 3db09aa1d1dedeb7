/**
 * Figures that differ by no more than this share of their size are equal: what rounding leaves of two sums decides no rank,
 * no tie and no limit. Where an algorithm converges, its own tolerance stands beside it.
 */
export const rounding = 1e-9;
