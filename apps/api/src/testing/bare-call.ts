import { request } from "node:http";
import { buffer } from "node:stream/consumers";

/** A call to the last header: nothing is sent that is not written here, but for the length of the body. */
export type BareCall = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | null;
};
export type BareAnswer = { readonly status: number; readonly text: string };

/** `fetch`, and most clients, add an `Accept` and a `Content-Type` of their own; this does not. */
export async function sendBare(
  root: string,
  { method, path, headers, text }: BareCall,
): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const length = text === null ? {} : { "Content-Length": Buffer.byteLength(text) };
    const init = { method, headers: { ...headers, ...length } };
    const sent = request(`${root}${path}`, init, (response) => {
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, text: bytes.toString("utf8") }),
        reject,
      );
    });
    sent.on("error", reject);
    sent.end(text ?? undefined);
  });
}
