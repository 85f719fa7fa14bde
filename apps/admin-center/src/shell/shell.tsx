import { AppShell, LanguageSwitch, LiveLostBar, type NavItem } from "@countersign/ui";
import { Activity, type ReactElement, useCallback, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { paths } from "../paths.ts";
import { type AdminWords, useWords } from "../words.ts";
import { AttemptBar } from "./attempt-bar.tsx";
import { PersonTools } from "./person-tools.tsx";
import { SessionContext, SwitchAccountContext } from "./session-context.ts";
import type { Session } from "./session.ts";
import { useLiveSandbox } from "./use-live-sandbox.ts";
import { useTakeSeat } from "./use-take-seat.ts";

/** Strip, bar, menu and the open page; the sign-in instead of the page while nobody is seated. */
export function Shell(session: Session): ReactElement {
  const words = useWords();
  const { pathname } = useLocation();
  const live = useLiveSandbox(session);
  const seating = useTakeSeat(session);
  const [isSwitching, setIsSwitching] = useState(false);
  const startSwitching = useCallback(() => setIsSwitching(true), []);
  const endSwitching = useCallback(() => setIsSwitching(false), []);
  const { me, logId } = session;
  const isIn = me !== null;
  return (
    <SessionContext value={session}>
      <SwitchAccountContext value={startSwitching}>
        <AppShell
          appName={words.t("app.customer")}
          nav={isIn && !isSwitching ? navOf(pathname, words) : []}
          tools={<PersonTools play={seating.play} signOut={seating.signOut} />}
          barEnd={<LanguageSwitch />}
          notices={
            <>
              {live === "lost" && <LiveLostBar since={session.now} />}
              <AttemptBar attempted={seating.tried.attempted} onRetry={seating.tried.retry} />
            </>
          }
        >
          {isIn && (
            // Whoever changes their mind about switching finds the page, and its ticks, as they left it.
            <Activity mode={isSwitching ? "hidden" : "visible"}>
              {/* To another person, or in a sandbox that began anew, nothing on the page is news and nothing is kept. */}
              <Outlet key={`${me.personId}/${logId}`} />
            </Activity>
          )}
          {(!isIn || isSwitching) && <SignInPage onDone={isIn ? endSwitching : undefined} />}
        </AppShell>
      </SwitchAccountContext>
    </SessionContext>
  );
}

function navOf(pathname: string, { t }: AdminWords): readonly NavItem[] {
  const here = pathname.toLowerCase();
  const item = (href: string, label: string): NavItem => ({
    href,
    label,
    isCurrent: here === href.toLowerCase(),
  });
  return [
    item(paths.home, t("nav.home")),
    item(paths.yourProducts, t("nav.yourProducts")),
    item(paths.billingAccounts, t("nav.billingAccounts")),
    item(paths.partners, t("nav.partners")),
  ];
}
