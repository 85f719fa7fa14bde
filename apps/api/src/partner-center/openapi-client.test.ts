import { isOperation, type Operation, PLACES } from "@countersign/partner-center-api";
import { type Document, OpenAPIClientAxios } from "openapi-client-axios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type ReadyCall, readyCall } from "../testing/ready-calls.ts";
import { openTestApp } from "../testing/open-test-app.ts";

const Definition = z.custom<Document>((value) => typeof value === "object" && value !== null);

/** What a call is given by name, instead of in a path: its own parameters and those of its query. */
function parametersOf({ path }: Operation, call: ReadyCall): Readonly<Record<string, string>> {
  const [written = "", query] = call.path.split("?");
  const parts = written.split("/");
  const given: Record<string, string> = {};
  for (const [at, part] of path.split("/").entries()) {
    if (part.startsWith(":")) given[part.slice(1)] = String(parts[at]);
  }
  for (const [name, value] of new URLSearchParams(query)) given[name] = value;
  return given;
}

async function clientOf({ program }: ReadyCall, definition: Document) {
  const client = new OpenAPIClientAxios({
    definition,
    withServer: { url: program.root },
    axiosConfigDefaults: { headers: { Authorization: `Bearer ${String(program.token)}` } },
  });
  return client.init();
}

describe("a library that makes a client of any OpenAPI document, unmodified", () => {
  it("calls every operation by its name, with parameters by theirs", async () => {
    await using app = await openTestApp();
    const definition = Definition.parse((await app.visitor().get("/openapi.json")).body);
    const refused: string[] = [];
    const undocumented: string[] = [];
    for (const operation of PLACES.filter(isOperation)) {
      const { name } = operation;
      const call = await readyCall(app, name, `own-${name.toLowerCase()}`);
      const client = await clientOf(call, definition);
      const parameters = parametersOf(operation, call);
      const documented = JSON.stringify(client.api.getOperation(name)?.parameters);
      undocumented.push(
        ...Object.keys(parameters)
          .filter((each) => !documented.includes(`"name":"${each}"`))
          .map((each) => `${name}: ${each}`),
      );
      const answer = await client[name]?.(parameters, call.body);
      if (![200, 201, 204].includes(answer?.status ?? 0)) refused.push(name);
    }
    expect({ refused, undocumented }).toEqual({ refused: [], undocumented: [] });
  });
});
