import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random numbers, uniform on 0 (included) to 1 (excluded), multiples of 2^-53. */
export type Stream = () => number;

/**
 * Streams of random numbers that never meet, each 2^64 numbers after the one before: xoroshiro128+ (Blackman and Vigna
 * 2018) and its jump polynomial, from pure-rand. The same seed gives the same streams in the same order, so that who
 * draws from which stream, and when, does not change what is drawn.
 *
 * @param seed an integer; its lowest 32 bits count
 * @example const [first, second] = streams(42, 2); // two functions that give numbers
 */
export function streams(seed: number, count: number): readonly Stream[] {
  const generator = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    const own = generator.clone();
    generator.jump();
    return () => uniformFloat64(own);
  });
}
