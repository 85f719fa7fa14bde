import { PASSCODE_HEADER } from "@countersign/endpoints";
import { fails, STUB_ROOT } from "@countersign/endpoints/testing";
import { http, type HttpHandler, HttpResponse } from "msw";

/** Where other devices may come: whoever does not say the passcode gets no further to the stubs that follow. */
export function trainersOnly(passcode: string): HttpHandler {
  return http.post(`${STUB_ROOT}/_emulator/*`, ({ request }) => {
    if (request.headers.get(PASSCODE_HEADER) === passcode) return undefined;
    const { code, status, data } = fails("PASSCODE_REQUIRED");
    return HttpResponse.json({ defined: true, code, status, message: code, data }, { status });
  });
}
