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
  const isLate = useIsLate(coming !== undefined && coming.pathname !== pathname);
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
      {isLate && <SkeletonPage />}
      {/* Out of sight and not gone: where only a form over it closes late, the page and its focus are there again. */}
      <div style={{ display: isLate ? "none" : "contents" }}>
        <TouchedContext value={live.touched}>
          <Outlet />
        </TouchedContext>
      </div>
    </AppShell>
  );
}
