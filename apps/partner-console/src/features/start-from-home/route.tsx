import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import { HomePage } from "./home-page.tsx";

/** Home has nothing of its own to read: the shell knows who is signed in. */
export function startFromHomeRoute(): RouteObject {
  return { path: paths.home, element: <HomePage /> };
}
