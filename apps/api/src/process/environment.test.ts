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
        trainerPasscode: null,
        isOpenToOthers: false,
        endsWithParent: false,
      },
    });
  });

  it("counts an empty variable as not set", () => {
    expect(readEnvironment({ PORT: "", TRAINER_PASSCODE: "" }, folder)).toMatchObject({
      ok: true,
      environment: { port: 4280, trainerPasscode: null },
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
        environment: { isOpenToOthers: true },
      });
    },
  );

  it.each([{ PUBLIC_URL: "https://training.example" }, { TRAINER_PASSCODE: "birds-and-trees" }])(
    "asks for the passcode once others may come: %o",
    (told) => {
      expect(readEnvironment(told, folder)).toMatchObject({
        environment: { isOpenToOthers: true },
      });
    },
  );

  it("finds a relative data folder from where the command was typed", () => {
    const told = { COUNTERSIGN_DATA: "class-data", INIT_CWD: "/home/trainer" };
    expect(readEnvironment(told, folder)).toMatchObject({
      environment: { dataFolder: "/home/trainer/class-data" },
    });
  });
});
