import { customersOf } from "@countersign/domain";
import { isOperation, type Place, PLACES } from "@countersign/partner-center-api";
import {
  demoApps,
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
} from "@countersign/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insistRefused } from "../testing/dialect-errors.ts";
import { readyCall } from "../testing/ready-calls.ts";
import { anAcceptance, anInvitation } from "../testing/invitations.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { accessTokenIn, type Program, type ProgramAnswer } from "../testing/program.ts";
import { byPassword, V1 } from "../testing/token-requests.ts";

const { nina } = demoPartnerPeople;
const { anna } = demoCustomerPeople;
const { fagus, tilia } = demoCustomers;
/** What anybody may name, because it is nobody's. Whatever else stands in a path is somebody's. */
const PUBLIC = new Set(
  "templateId country domain prefix roleId productId skuId availabilityId".split(" "),
);
const NOBODYS = "deadbeef-0000-4000-8000-00000000beef";

/** An id in a path that belongs to somebody, and which part it is. */
type PathId = { readonly name: string; readonly at: number };
type Ask = (path: string) => Promise<ProgramAnswer>;

const OPERATIONS = PLACES.filter(isOperation);
const OWNED = OPERATIONS.map((operation) => ({ ...operation, ids: idsIn(operation) })).filter(
  ({ ids }) => ids.length > 0,
);
const BELOW_CUSTOMERS = OWNED.filter(({ ids }) => ids.length > 1 && ids[0]?.name === "customerId");
/** What a partner sold is its own, and a customer's users are the customer's. */
const SOLD = BELOW_CUSTOMERS.filter(({ ids }) => ids.every(({ name }) => name !== "userId"));

const NOT_YOURS: readonly number[] = [403, 404];
/** The stranger is no provider, and is told so before any id is looked at. */
const REFUSED_FIRST: Readonly<Record<string, readonly number[]>> = { deleteSandboxReseller: [401] };

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

describe("an id of somebody else's", () => {
  it.each(OWNED)("is nobody's to a stranger who calls $name", async (operation) => {
    const { foreign, ask } = await readied(operation, "foreign");
    const statuses = REFUSED_FIRST[operation.name] ?? NOT_YOURS;
    const [answer, nobodys] = await bothAnswers(foreign, operation.ids, ask, statuses);
    expect(answer).toEqual(nobodys);
  });

  it.each(BELOW_CUSTOMERS)(
    "is nobody's to $name below a customer of the stranger's own",
    async (operation) => {
      const { foreign, ask } = await readied(operation, "below");
      const [answer, nobodys] = await bothAnswers(
        below(foreign, fagus),
        operation.ids.slice(1),
        ask,
      );
      expect(answer).toEqual(nobodys);
    },
  );

  it.each(SOLD)("is nobody's to $name where both serve the customer", async (operation) => {
    const { key, foreign, ask } = await readied(operation, "both");
    await addPartner(key);
    const [answer, nobodys] = await bothAnswers(foreign, operation.ids.slice(1), ask);
    expect(answer).toEqual(nobodys);
  });

  /** What a stranger is told of the ids in a path, and of such as nobody has, in their place. */
  async function bothAnswers(
    path: string,
    ids: readonly PathId[],
    ask: Ask,
    statuses = NOT_YOURS,
  ): Promise<readonly [object, object]> {
    const answer = await ask(path);
    insistRefused(answer, statuses);
    for (const { companyName, domain, primaryContact } of Object.values(demoCustomers)) {
      for (const own of [companyName, domain, primaryContact.email]) {
        expect(answer.text).not.toContain(own);
      }
    }
    const parts = path.split(/[/?]/u);
    const owned = ids.map(({ at }) => String(parts[at]));
    const nobodys = owned.reduce((asked, id) => asked.replace(id, NOBODYS), path);
    return [told(answer, owned), told(await ask(nobodys), [NOBODYS])];
  }
});

describe("a token of another sandbox", () => {
  let stranger: Program;
  beforeAll(async () => {
    await app.sandboxes.open("demo", "elsewhere");
    const token = accessTokenIn(await app.program("/s/elsewhere").form(V1, byPassword()));
    stranger = app.program().with(token);
  });

  it.each(OPERATIONS)("opens nothing of $name", async ({ method, path }) => {
    const sandbox = await app.sandboxes.find("demo");
    const before = sandbox?.version();
    const answer = await stranger.send(method, path.replaceAll(/:\w+/gu, NOBODYS));
    expect(answer.status).toBe(401);
    if (method !== "HEAD") insistRefused(answer);
    expect(sandbox?.version()).toBe(before);
  });
});

/** The path of a good call for a customer that the stranger does not serve, and the stranger's way to ask for it. */
async function readied(
  { name, method, mode }: (typeof OWNED)[number],
  what: string,
): Promise<{ readonly key: string; readonly foreign: string; readonly ask: Ask }> {
  const key = `${what}-${name.toLowerCase()}`;
  const { path, body } = await readyCall(app, name, key);
  const program = app.program(`/s/${key}`);
  const stranger = await (mode === "appOnly" ? program.itself(demoApps.alcedo) : program.as(nina));
  const sandbox = await app.sandboxes.find(key);
  const world = sandbox?.world();
  const served = world === undefined ? [] : customersOf(world, nina.tenantId);
  return {
    key,
    foreign: served.some((customerId) => path.includes(customerId)) ? below(path, tilia) : path,
    async ask(asked) {
      const before = sandbox?.version();
      const answer = await stranger.send(method, asked, { body });
      expect(sandbox?.version()).toBe(before);
      return answer;
    },
  };
}

/** The customer of most good calls lets the stranger serve it as well. */
async function addPartner(key: string): Promise<void> {
  const customer = app.visitor(`/s/${key}`);
  await customer.signIn(anna);
  const invitation = anInvitation({ partnerId: nina.tenantId, adminPrivileges: false });
  const { status } = await customer.post("/api/relationships", {
    ...anAcceptance(invitation),
    agreement: { asked: false },
  });
  expect(status).toBe(201);
}

function idsIn({ path }: Place): readonly PathId[] {
  return path
    .split("/")
    .map((part, at) => ({ name: part.startsWith(":") ? part.slice(1) : "", at }))
    .filter(({ name }) => name !== "" && !PUBLIC.has(name));
}

/** The same path for another customer. */
function below(path: string, { tenantId }: { readonly tenantId: string }): string {
  return path.replace(/(?<=\/customers\/)[^/?]+/u, tenantId);
}

/** An answer but for the ids that its caller named. */
function told({ status, text }: ProgramAnswer, ids: readonly string[]): object {
  return { status, text: ids.reduce((without, id) => without.replaceAll(id, "…"), text) };
}
