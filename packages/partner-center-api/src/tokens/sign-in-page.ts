import type { App } from "@countersign/domain";
import { words } from "../locales/words.ts";

export type PageProblem = "unknown" | "wrong" | "oneTime";

export type SignInPage = {
  readonly nonce: string;
  readonly app: App;
  readonly account: string;
  readonly step: "account" | "password";
  readonly problem: PageProblem | null;
};

/** The sign-in page, without a script: each step is a form that goes to the page's own address. */
export function signInPage({ nonce, app, account, step, problem }: SignInPage): string {
  const title = words.t("page.title", { app: app.displayName });
  const told =
    problem === null
      ? ""
      : `<p role="alert" id="problem">${escaped(words.t(`page.${problem}`))}</p>`;
  const field =
    step === "account"
      ? input("account", words.t("page.account"), account, "username")
      : `<p>${escaped(account)}</p><input type="hidden" name="account" value="${escaped(account)}">` +
        input("password", words.t("page.password"), "", "current-password");
  const button = words.t(step === "account" ? "page.next" : "page.signIn");
  return page(
    nonce,
    title,
    `<h1>${escaped(title)}</h1>
<p>${escaped(words.t("page.asks", { app: app.displayName }))}</p>
${told}<form method="post">${field}<button type="submit">${escaped(button)}</button></form>`,
  );
}

/** What a request that cannot be used is answered with. */
export function brokenPage(nonce: string, reason: string): string {
  const text = words.t("page.broken", { reason });
  return page(nonce, text, `<h1 role="alert">${escaped(text)}</h1>`);
}

/** Carries the code to an app that wants it in a form: one more click instead of a script. */
export function continuePage(
  nonce: string,
  action: string,
  values: Readonly<Record<string, string>>,
): string {
  const hidden = Object.entries(values)
    .map(
      ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
    )
    .join("");
  const next = escaped(words.t("page.next"));
  return page(
    nonce,
    words.t("page.next"),
    `<form method="post" action="${escaped(action)}">${hidden}<button type="submit">${next}</button></form>`,
  );
}

function input(name: string, label: string, value: string, autocomplete: string): string {
  const type = name === "password" ? "password" : "text";
  return `<label for="${name}">${escaped(label)}</label>
<input id="${name}" name="${name}" type="${type}" value="${escaped(value)}" autocomplete="${autocomplete}" required aria-describedby="training">`;
}

function page(nonce: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style nonce="${nonce}">body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.25rem}label,input,button{display:block;margin-top:.75rem;font:inherit}input{width:100%;box-sizing:border-box;padding:.5rem}button{padding:.5rem 1rem}#training{border:2px dashed;padding:.5rem}</style></head>
<body><header id="training">${escaped(words.t("page.training"))}</header><main>${body}</main></body></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
