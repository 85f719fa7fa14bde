import { appConfig } from "@countersign/ui/vite";
import { mergeConfig } from "vite";
import { liveWorkerScript } from "./vite/live-worker-script.mjs";

export default mergeConfig(appConfig({ app: "stage" }), { plugins: [liveWorkerScript()] });
