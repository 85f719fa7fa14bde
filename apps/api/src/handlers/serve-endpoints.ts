import { OpenAPIHandler } from "@orpc/openapi/node";
import type { Request, RequestHandler, Response } from "express";
import { apiError } from "../errors/api-error.ts";
import { visitOf } from "../visit/visit.ts";
import type { CallContext } from "./endpoints.ts";
import { apiRouter, controlRouter } from "./router.ts";

export type ServeOptions = {
  readonly contextOf: (request: Request, response: Response) => CallContext;
  /** What may be shown of an error that a handler threw. */
  readonly shown: (error: unknown) => Error;
};

/** Our own endpoints, under `/api` of a sandbox. */
export function serveApi(options: ServeOptions): RequestHandler {
  const clientInterceptors = [showing(options)];
  return serve("/api", new OpenAPIHandler(apiRouter, { clientInterceptors }), options);
}

/** The control endpoints, under `/_emulator` of a sandbox. */
export function serveControls(options: ServeOptions): RequestHandler {
  const clientInterceptors = [showing(options)];
  return serve("/_emulator", new OpenAPIHandler(controlRouter, { clientInterceptors }), options);
}

function showing({ shown }: ServeOptions) {
  return <Answer>({ next }: { readonly next: () => Promise<Answer> }): Promise<Answer> =>
    next().catch((error: unknown) => {
      throw shown(error);
    });
}

function serve(
  under: string,
  handler: OpenAPIHandler<CallContext>,
  { contextOf }: ServeOptions,
): RequestHandler {
  return async (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    const prefix = asPath(`${visitOf(request).prefix}${under}`);
    const { matched } = await handler.handle(request, response, {
      prefix,
      context: contextOf(request, response),
    });
    if (!matched) next(notFound(request));
  };
}

function asPath(path: string): `/${string}` {
  return `/${path.slice(1)}`;
}

/** There is nothing where a program asked. */
export function notFound({ method, originalUrl }: Request): Error {
  return apiError("NOT_FOUND", { values: { method, path: originalUrl.split("?")[0] ?? "" } });
}
