import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";

const folder = "/srv/countersign";

describe("the environment", () => {
  it("has a default for everything", () => {
    expect(readEnvironment({}, folder)).toEqual({
      ok: true,
      environment: {
        port: 4280,
        host: "127.0.0.1",
        publicUrl: null,
        dataFolder: "/srv/countersign/.countersign",
        trainer: null,
        callbackHosts: [],
        tls: null,
        endsWithParent: false,
      },
    });
  });

  it("speaks TLS beside plain HTTP when told to, for this computer and the hosts named", () => {
    expect(readEnvironment({ COUNTERSIGN_TLS: "auto" }, folder)).toMatchObject({
      environment: { tls: { port: 4443, hosts: [] } },
    });
    const named = {
      COUNTERSIGN_TLS: "auto",
      COUNTERSIGN_TLS_PORT: "8443",
      COUNTERSIGN_TLS_HOSTS: "api.training.example, Login.Training.example",
    };
    expect(readEnvironment(named, folder)).toMatchObject({
      environment: {
        tls: { port: 8443, hosts: ["api.training.example", "login.training.example"] },
      },
    });
  });

  it.each([
    [{ COUNTERSIGN_TLS: "yes" }, "COUNTERSIGN_TLS"],
    [{ COUNTERSIGN_TLS: "auto", COUNTERSIGN_TLS_PORT: "lots" }, "COUNTERSIGN_TLS_PORT"],
    [
      { COUNTERSIGN_TLS: "auto", COUNTERSIGN_TLS_HOSTS: "https://api.example" },
      "COUNTERSIGN_TLS_HOSTS",
    ],
    [{ COUNTERSIGN_TLS_HOSTS: "api.training.example" }, "tlsMissing"],
    [{ COUNTERSIGN_TLS_PORT: "8443" }, "tlsMissing"],
  ])("refuses %j", (told, problem) => {
    expect(readEnvironment(told, folder)).toEqual({ ok: false, problems: [problem] });
  });

  it("counts an empty variable as not set", () => {
    expect(readEnvironment({ PORT: "", TRAINER_PASSCODE: "" }, folder)).toMatchObject({
      ok: true,
      environment: { port: 4280, trainer: null },
    });
  });

  it("names every variable that cannot be used", () => {
    const told = { PORT: "lots", PUBLIC_URL: "ftp://training.example", TRAINER_PASSCODE: "short" };
    expect(readEnvironment(told, folder)).toEqual({
      ok: false,
      problems: ["PORT", "PUBLIC_URL", "TRAINER_PASSCODE"],
    });
  });

  it.each(["https://training.example/app", "https://training.example?x", "training.example", "x"])(
    "refuses %s as public address, because links are made from a root",
    (PUBLIC_URL) => {
      expect(readEnvironment({ PUBLIC_URL }, folder)).toEqual({
        ok: false,
        problems: ["PUBLIC_URL"],
      });
    },
  );

  it.each(["0.0.0.0", "192.168.1.20", "::", "class.example"])(
    "refuses to listen on %s without a trainer passcode",
    (HOST) => {
      expect(readEnvironment({ HOST }, folder)).toEqual({
        ok: false,
        problems: ["passcodeMissing"],
      });
      expect(readEnvironment({ HOST, TRAINER_PASSCODE: "birds-and-trees" }, folder)).toMatchObject({
        ok: true,
        environment: { trainer: { passcode: "birds-and-trees" } },
      });
    },
  );

  it("refuses a public address without a trainer passcode, because others come by it", () => {
    const PUBLIC_URL = "https://training.example";
    expect(readEnvironment({ PUBLIC_URL }, folder)).toEqual({
      ok: false,
      problems: ["passcodeMissing"],
    });
    const told = { PUBLIC_URL, TRAINER_PASSCODE: "birds-and-trees" };
    expect(readEnvironment(told, folder)).toMatchObject({
      ok: true,
      environment: { publicUrl: PUBLIC_URL, trainer: { passcode: "birds-and-trees" } },
    });
  });

  it("asks for a passcode that is set, even where nobody else may come", () => {
    expect(readEnvironment({ TRAINER_PASSCODE: "birds-and-trees" }, folder)).toMatchObject({
      environment: { host: "127.0.0.1", trainer: { passcode: "birds-and-trees" } },
    });
  });

  it("reads the hosts that webhooks may go to, and nothing but hosts", () => {
    const told = { COUNTERSIGN_WEBHOOK_HOSTS: " Hooks.Training.Example, 192.168.1.20,,[fd00::1]" };
    expect(readEnvironment(told, folder)).toMatchObject({
      environment: { callbackHosts: ["hooks.training.example", "192.168.1.20", "[fd00::1]"] },
    });
    for (const hosts of ["a:81", "http://a", "a/b", "a b", "*", "a@b"]) {
      expect(readEnvironment({ COUNTERSIGN_WEBHOOK_HOSTS: hosts }, folder)).toEqual({
        ok: false,
        problems: ["COUNTERSIGN_WEBHOOK_HOSTS"],
      });
    }
  });

  it("finds a relative data folder from where the command was typed", () => {
    const told = { COUNTERSIGN_DATA: "class-data", INIT_CWD: "/home/trainer" };
    expect(readEnvironment(told, folder)).toMatchObject({
      environment: { dataFolder: "/home/trainer/class-data" },
    });
  });
});
