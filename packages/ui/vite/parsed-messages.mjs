import { IntlMessageFormat } from "intl-messageformat";

/** The words of the screens, and those of the mails. */
const CATALOGUE = /\/locales\/[^/]+\.json$|\/mail\/mail\.[a-z]+\.json$/u;
const ICU_SYNTAX = /[{}<']/u;

/**
 * Parses the catalogues' ICU text while an app is built, so that no browser has to fetch the parser.
 * A message without ICU syntax stays the string that it is.
 *
 * @returns {import("vite").Plugin}
 */
export function parsedMessages() {
  return {
    name: "countersign:parsed-messages",
    apply: "build",
    enforce: "pre",
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/u,
            replacement: "@formatjs/icu-messageformat-parser/no-parser.js",
          },
        ],
      },
    }),
    transform: {
      filter: { id: CATALOGUE },
      handler: (code) => ({
        code: JSON.stringify(withParsedMessages(JSON.parse(code))),
        map: null,
      }),
    },
  };
}

/** @param {Record<string, string>} catalogue */
function withParsedMessages(catalogue) {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, text]) => [
      key,
      ICU_SYNTAX.test(text) ? new IntlMessageFormat(text).getAst() : text,
    ]),
  );
}
