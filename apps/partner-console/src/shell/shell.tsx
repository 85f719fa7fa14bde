import { AppShell, LanguageSwitch, LiveLostBar, MailButton, SkeletonPage } from "@countersign/ui";
import type { ReactElement } from "react";
import { Outlet, useLoaderData, useLocation, useNavigation } from "react-router";
import type { Sandbox } from "../sandbox.ts";
import { mailPath } from "../paths.ts";
import { useWords } from "../words.ts";
import { navigationFor } from "./navigation.ts";
import { PersonTools } from "./person-tools.tsx";
import type { SignedIn } from "./signed-in.ts";
import { useIsLate } from "./use-is-late.ts";
import { TouchedContext, useLive } from "./use-live.ts";

/** The console around every page: strip with person and mail, bar, menu, and the page itself. */
export function Shell({ sandbox }: { readonly sandbox: Sandbox }): ReactElement {
  const { t } = useWords();
  const { me, partner, people, now } = useLoaderData<SignedIn>();
  const { pathname } = useLocation();
  const live = useLive(sandbox);
  const coming = useNavigation().location;
  const isLate = useIsLate(coming !== undefined && isAnotherPage(coming.pathname, pathname));
  return (
    <AppShell
      appName={t("app.partner")}
      nav={navigationFor(partner.kind, pathname, t)}
      tools={
        <>
          <PersonTools me={me} people={people} played={sandbox.played} />
          <MailButton unread={0} href={mailPath} />
        </>
      }
      barEnd={<LanguageSwitch />}
      notices={live.state === "lost" && <LiveLostBar since={now} />}
    >
      <TouchedContext value={live.touched}>{isLate ? <SkeletonPage /> : <Outlet />}</TouchedContext>
    </AppShell>
  );
}

/** A form opens over its page, at an address below it: the page stays while that comes and goes, and so does the focus. */
function isAnotherPage(coming: string, here: string): boolean {
  return !`${coming}/`.startsWith(`${here}/`) && !`${here}/`.startsWith(`${coming}/`);
}
