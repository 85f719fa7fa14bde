import type { Frontends } from "../pages/frontends.ts";

/** Pages that name their app and their nonce, for tests that look at nothing else. */
export const paperFrontends: Frontends = {
  isDeveloping: false,
  page: async (app, nonce) => `<!doctype html><title>${app}</title><meta nonce="${nonce}">`,
  files: (_request, _response, next) => next(),
};
