import { ratingFigures, type RatingsToCompare } from "./rating-figures";

self.onmessage = ({ data }: MessageEvent<RatingsToCompare>) => self.postMessage(ratingFigures(data));
