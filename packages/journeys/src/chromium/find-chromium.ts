/** What the search for a browser may look at and do; injected, so that every branch has a test. */
export type Probes = {
  readonly chosen: string | undefined;
  readonly onPath: (name: string) => string | undefined;
  /** Whether the file starts at all: a stub that only points elsewhere does not. */
  readonly runs: (path: string) => boolean;
  /** Undefined where this machine has no apt or this user may not use it. */
  readonly installWithApt: (() => boolean) | undefined;
  readonly installWithPlaywright: () => string | undefined;
  /** Undefined where the packaged browser does not fit this machine. */
  readonly fetchPackaged: (() => Promise<string | undefined>) | undefined;
};

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
] as const;

export class ChromiumMissing extends Error {
  override name = "ChromiumMissing";
}

/**
 * Where a browser comes from, in this order: `CHROMIUM_PATH`, one on PATH, Debian's package (as root),
 * Playwright's own install, the browser inside an npm package.
 *
 * @throws ChromiumMissing with the one command that helps.
 */
export async function findChromium(probes: Probes): Promise<string> {
  if (probes.chosen !== undefined && probes.chosen !== "") {
    return provenChoice(probes, probes.chosen);
  }

  const installed = installedChromium(probes);
  if (installed !== undefined) return installed;

  if (probes.installWithApt?.() === true) {
    const fresh = installedChromium(probes);
    if (fresh !== undefined) return fresh;
  }
  const own = probes.installWithPlaywright();
  if (own !== undefined && probes.runs(own)) return own;

  const packaged = await probes.fetchPackaged?.();
  if (packaged !== undefined && probes.runs(packaged)) return packaged;

  throw new ChromiumMissing(
    "The journeys need a Chromium and none could be found, installed or fetched. " +
      "Install one (on Debian or Ubuntu: sudo apt-get install -y chromium), or name one in CHROMIUM_PATH.",
  );
}

function provenChoice(probes: Probes, path: string): string {
  if (probes.runs(path)) return path;
  throw new ChromiumMissing(
    `CHROMIUM_PATH names ${path}, which does not start. Name the executable of a Chromium, or unset it.`,
  );
}

function installedChromium(probes: Probes): string | undefined {
  return NAMES.map(probes.onPath).find((path) => path !== undefined && probes.runs(path));
}
