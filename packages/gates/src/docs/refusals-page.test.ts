import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REFUSALS, type RefusalKind, RULES } from "@countersign/domain";
import { refusalExamples } from "@countersign/domain/testing";
import { REFUSAL_STATUS } from "@countersign/endpoints";
import { contractEndpoints } from "@countersign/endpoints/testing";
import { mergeWords, refusalCopy } from "@countersign/i18n";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "../tree/source-files.ts";
import { appOf, calls, type RefusalEntry, refusalsPage, unmetRefusals } from "./refusals-page.ts";

const words = mergeWords({ en: {}, pl: () => Promise.resolve({}), strict: true });
const polish = await words.load("pl");
const kinds = Object.keys(REFUSALS).filter((kind): kind is RefusalKind =>
  Object.hasOwn(REFUSALS, kind),
);
const entries = kinds.map((kind): RefusalEntry => {
  const [refusal] = refusalExamples(kind);
  return {
    kind,
    status: REFUSAL_STATUS[kind],
    rules: refusalExamples(kind).map(({ rule }) => rule),
    english: refusalCopy(refusal, words.english).what,
    polish: refusalCopy(refusal, polish).what,
  };
});
const endpoints = contractEndpoints();
const files = sourceFiles("apps");
const apps = ["partner-console", "admin-center", "stage"].map((name) => appOf(name, files));

function isShown(kind: string): boolean {
  return endpoints.some(
    ({ name, refusals }) => refusals.includes(kind) && apps.some((app) => calls(app, name)),
  );
}

describe("the refusals", () => {
  it("are met on every screen that can be refused", () => {
    expect(unmetRefusals(endpoints, apps)).toEqual([]);
  });

  it("take every rule of the book to a screen, but those that only scenarios and programs meet", () => {
    const shown = new Set(
      entries.filter(({ kind }) => isShown(kind)).flatMap(({ rules }) => rules),
    );
    expect(Object.keys(RULES).filter((rule) => !shown.has(rule))).toEqual([
      "signatoriesAcceptFirst",
      "enhancedAttestationsServeOnce",
      "enhancedAttestationsFitTheCountry",
      "earlierPurchasesPredateAgreement",
      "integrationSandboxesDoMore",
      "providersDeleteTheirSandboxResellers",
      "sandboxCustomersHaveOnePartner",
      "sandboxKeysAreUnique",
      "registrarsAddDomains",
      "adminAgentsAddDomains",
      "providersAttestPartnerOnRecord",
      "cartsLastSevenDays",
      "cartsBecomeOneOrder",
      "agentsRequestQualifications",
      "qualificationsAreRequestedOnce",
      "authoritiesComeWithAValidationCode",
      "partnersListenAtOneAddress",
      "partnersAreToldWhatTheyChose",
    ]);
  });

  it("stand in docs/refusals.md as they stand in the code", () => {
    const path = join(ROOT, "docs/refusals.md");
    const page = refusalsPage(entries, endpoints, apps);
    if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page);
  });
});

describe("the gate of refusals", () => {
  const send = { name: "letters.send", method: "POST" as const, path: "", refusals: ["nobody"] };
  const withTable = (table: string) => [
    { path: "apps/post/src/send.ts", text: "await api.letters.send({})" },
    { path: "apps/post/src/refusals.test.tsx", text: table },
  ];

  it("notices a screen whose refusals nobody meets", () => {
    const met = appOf("post", withTable("endpoint: api.letters.send,"));
    expect(unmetRefusals([send], [met])).toEqual([]);
    const unmet = appOf("post", withTable("endpoint: api.letters.sendAll,"));
    expect(unmetRefusals([send], [unmet])).toEqual([
      "post calls letters.send, but its table of refusals does not meet it.",
    ]);
  });

  it("lets be what cannot refuse, and what the app does not call", () => {
    const app = appOf("post", withTable(""));
    expect(unmetRefusals([{ ...send, refusals: [] }], [app])).toEqual([]);
    expect(unmetRefusals([{ ...send, name: "letters.read" }], [app])).toEqual([]);
  });

  it("notices a sentence that changed", () => {
    const [entry] = entries;
    if (entry === undefined) throw new Error("There are no refusals.");
    const changed = { ...entry, polish: "Coś innego." };
    expect(refusalsPage([changed], [], [])).not.toBe(refusalsPage([entry], [], []));
  });
});
