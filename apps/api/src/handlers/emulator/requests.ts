import type { RequestsAsked } from "@countersign/endpoints";
import type { KeptCall } from "../../partner-center/request-rings.ts";
import { controls } from "../endpoints.ts";
import { waitFor } from "./wait-for.ts";

export const requests = controls.emulator.requests.handler(
  async ({ input, context: { requestRing }, signal }) => {
    const { after, limit, wait } = input;
    const look = (): readonly KeptCall[] | null => {
      const found = requestRing
        .calls()
        .filter((call) => call.position > (after ?? 0) && fits(call, input));
      return found.length === 0 ? null : found;
    };
    const found = (await waitFor({ look, watch: requestRing.watch, wait, signal })) ?? [];
    const calls = after === undefined ? found.slice(-limit) : found.slice(0, limit);
    const isWhole = after === undefined || found.length <= limit;
    return {
      last: isWhole ? requestRing.last() : (calls.at(-1)?.position ?? requestRing.last()),
      calls,
    };
  },
);

function fits(
  call: KeptCall,
  { operation, method, status, refusal, search }: RequestsAsked,
): boolean {
  return (
    (operation === undefined || call.operation === operation) &&
    (method === undefined || call.method === method.toUpperCase()) &&
    (status === undefined || isStatus(call.status, status)) &&
    (refusal === undefined || call.refusal?.kind === refusal || call.refusal?.rule === refusal) &&
    (search === undefined || holds(call, search.toLowerCase()))
  );
}

/** `4xx` stands for the hundred, `none` for calls that got no answer. */
function isStatus(status: number | null, asked: string): boolean {
  if (status === null) return asked === "none";
  return asked.endsWith("xx") ? String(status)[0] === asked[0] : String(status) === asked;
}

function holds({ path, request, response, caller }: KeptCall, wanted: string): boolean {
  return [path, request.body, response.body, caller?.app, caller?.person].some(
    (text) => text?.toLowerCase().includes(wanted) === true,
  );
}
