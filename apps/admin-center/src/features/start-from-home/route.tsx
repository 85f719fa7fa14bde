import { SkeletonPage } from "@countersign/ui";
import { replace, type RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { page } from "../../shell/page.tsx";
import { HomeScreen } from "./home-screen.tsx";

/** Home, and the empty address that leads where the link meant; Back does not come back to it. */
export function homeRoutes(center: AdminCenter): RouteObject[] {
  return [
    { index: true, loader: () => replace(wantedBy(center)), Component: SkeletonPage },
    {
      path: paths.home,
      ...page({ load: () => center.client.customer.home({}), Screen: HomeScreen }),
    },
  ];
}

/** A link whose end after the `#` was lost still says what it asks for. */
function wantedBy({ link: { opened } }: AdminCenter): string {
  switch (opened.asks) {
    case "invitation":
    case "brokenInvitation":
      return paths.invitation;
    case "agreement":
      return paths.newerAgreement;
    case "nothing":
      return paths.home;
    default:
      return opened satisfies never;
  }
}
