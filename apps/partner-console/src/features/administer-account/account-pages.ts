import type { ApiClient } from "@countersign/endpoints";
import { useRouteLoaderData } from "react-router";

export const PROFILE_ROUTE_ID = "profile";
export const USERS_ROUTE_ID = "users";

export type Profile = Awaited<ReturnType<ApiClient["partner"]["profile"]>>;
export type Users = Awaited<ReturnType<ApiClient["partner"]["users"]>>;

/** The page under the panel in which the profile is changed. */
export function useProfile(): Profile {
  return loaded(useRouteLoaderData<Profile>(PROFILE_ROUTE_ID));
}

/** The page under the panel in which a user is changed. */
export function useUsers(): Users {
  return loaded(useRouteLoaderData<Users>(USERS_ROUTE_ID));
}

function loaded<Page>(page: Page | undefined): Page {
  if (page === undefined) throw new Error("This panel stands outside its page.");
  return page;
}
