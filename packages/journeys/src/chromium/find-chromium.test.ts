import { describe, expect, it } from "vitest";
import { ChromiumMissing, findChromium, type Probes } from "./find-chromium.ts";

function aMachine(overrides: Partial<Probes> = {}): Probes {
  return {
    chosen: undefined,
    onPath: () => undefined,
    runs: () => true,
    installWithApt: undefined,
    installWithPlaywright: () => undefined,
    fetchPackaged: undefined,
    ...overrides,
  };
}

function having(...names: string[]): Probes["onPath"] {
  return (name) => (names.includes(name) ? `/bin/${name}` : undefined);
}

describe("the search for a browser", () => {
  it("takes the one named in CHROMIUM_PATH before any other", async () => {
    const machine = aMachine({ chosen: "/opt/chosen", onPath: having("chromium") });
    expect(await findChromium(machine)).toBe("/opt/chosen");
  });

  it("refuses a named browser that does not start instead of quietly taking another", async () => {
    const machine = aMachine({
      chosen: "/opt/chosen",
      onPath: having("chromium"),
      runs: (path) => path !== "/opt/chosen",
    });
    await expect(findChromium(machine)).rejects.toThrow(/CHROMIUM_PATH names \/opt\/chosen/u);
  });

  it("treats an empty CHROMIUM_PATH as none", async () => {
    expect(await findChromium(aMachine({ chosen: "", onPath: having("chromium") }))).toBe(
      "/bin/chromium",
    );
  });

  it.each([
    [["chromium", "chromium-browser"], "/bin/chromium"],
    [["chromium-browser", "google-chrome"], "/bin/chromium-browser"],
    [["google-chrome", "microsoft-edge"], "/bin/google-chrome"],
    [["microsoft-edge"], "/bin/microsoft-edge"],
  ])("prefers, of %j on PATH, %s", async (names, expected) => {
    expect(await findChromium(aMachine({ onPath: having(...names) }))).toBe(expected);
  });

  it("passes over a stub on PATH that does not start", async () => {
    const machine = aMachine({
      onPath: having("chromium-browser", "google-chrome"),
      runs: (path) => path !== "/bin/chromium-browser",
    });
    expect(await findChromium(machine)).toBe("/bin/google-chrome");
  });

  it("installs Debian's package where it may, and then looks again", async () => {
    const names: string[] = [];
    const machine = aMachine({
      onPath: (name) => having(...names)(name),
      installWithApt: () => names.push("chromium") > 0,
    });
    expect(await findChromium(machine)).toBe("/bin/chromium");
  });

  it("asks Playwright when Debian's package cannot be had", async () => {
    const machine = aMachine({
      installWithApt: () => false,
      installWithPlaywright: () => "/cache/playwright",
    });
    expect(await findChromium(machine)).toBe("/cache/playwright");
  });

  it("fetches the packaged browser when Playwright's own does not start", async () => {
    const machine = aMachine({
      installWithPlaywright: () => "/cache/playwright",
      runs: (path) => path !== "/cache/playwright",
      fetchPackaged: () => Promise.resolve("/cache/packaged"),
    });
    expect(await findChromium(machine)).toBe("/cache/packaged");
  });

  it("names the one command that helps when nothing is left", async () => {
    const search = findChromium(aMachine({ fetchPackaged: () => Promise.resolve(undefined) }));
    await expect(search).rejects.toThrow(ChromiumMissing);
    await expect(search).rejects.toThrow(/apt-get install -y chromium/u);
  });
});
