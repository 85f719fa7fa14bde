import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appConfig } from "./app-config.mjs";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "countersign-build-"));
  const page =
    '<!doctype html><html lang="en"><head></head><body><script type="module" src="./main.js"></script></body></html>';
  await writeFile(join(root, "index.html"), page);
  await mkdir(join(root, "locales"));
  await writeFile(join(root, "locales/en.json"), '{"plain":"Say","rich":"{count, number} items"}');
  await mkdir(join(root, "mail"));
  await writeFile(join(root, "mail/mail.en.json"), '{"letter":"{count, number} letters"}');
  await writeFile(
    join(root, "main.js"),
    'import en from "./locales/en.json"; import mail from "./mail/mail.en.json"; document.title = "[Training] Countersign"; globalThis.en = [en, mail];',
  );
  await build({ ...appConfig({ app: "stage" }), root, configFile: false, logLevel: "silent" });
});

afterAll(() => rm(root, { recursive: true }));

describe("the build of an app", () => {
  it("puts every file below the app's own address", async () => {
    expect(await builtPage()).toMatch(/src="\/_app\/stage\/assets\//u);
  });

  it("leaves a place for the nonce of each answer", async () => {
    expect(await builtPage()).toContain(`<meta property="csp-nonce" nonce="__CSP_NONCE__">`);
  });

  it("carries the mark as its icon without another request", async () => {
    expect(await builtPage()).toContain(
      'rel="icon" type="image/svg+xml" href="data:image/svg+xml,',
    );
  });

  it("brings messages parsed, so that no browser needs the parser", async () => {
    const script = await builtScript();
    expect(script).not.toContain("{count, number} items");
    expect(script).not.toContain("{count, number} letters");
    expect(script).toMatch(/"?plain"?:\s*["`]Say["`]/u);
    expect(script).toMatch(/value:\s*["`]count["`]/u);
  });

  it("compresses scripts beforehand and pages not, because the server writes into them", async () => {
    const files = await readdir(join(root, "dist/assets"));
    const script = files.find((file) => file.endsWith(".js")) ?? "";
    const [plain, br, gz] = await Promise.all(
      ["", ".br", ".gz"].map((end) => readFile(join(root, "dist/assets", script + end))),
    );
    expect(brotliDecompressSync(br ?? "").toString()).toBe(plain?.toString());
    expect(gunzipSync(gz ?? "").toString()).toBe(plain?.toString());
    expect(await readdir(join(root, "dist"))).not.toContain("index.html.br");
  });
});

function builtPage(): Promise<string> {
  return readFile(join(root, "dist/index.html"), "utf8");
}

async function builtScript(): Promise<string> {
  const files = await readdir(join(root, "dist/assets"));
  const script = files.find((file) => file.endsWith(".js")) ?? "";
  return readFile(join(root, "dist/assets", script), "utf8");
}
