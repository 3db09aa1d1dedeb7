import { workOffPage, type OffPageWork } from "./off-page-work";

self.onmessage = ({ data }: MessageEvent<OffPageWork>) => self.postMessage(workOffPage(data));
