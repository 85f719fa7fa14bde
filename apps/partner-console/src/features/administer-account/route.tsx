import { redirect, type RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import { personInAddress } from "../../person-in-address.ts";
import { resetPassword } from "../../reset-password.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import { PROFILE_ROUTE_ID, USERS_ROUTE_ID } from "./account-pages.ts";

/** Account settings: what the partner says about itself, and its users. What opens over a page is its child. */
export function administerAccountRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [
    { path: paths.accountSettings, loader: () => redirect(paths.organizationProfile) },
    {
      id: PROFILE_ROUTE_ID,
      path: paths.organizationProfile,
      loader: ({ request }) => asPerson(sandbox, request, () => sandbox.api.partner.profile({})),
      lazy: { Component: async () => (await import("./profile-page.tsx")).ProfilePage },
      children: [
        {
          path: paths.profileUpdate,
          action: async ({ request }) =>
            (await import("./update-profile.ts")).updateProfile(sandbox, request),
          lazy: { Component: async () => (await import("./profile-panel.tsx")).ProfilePanel },
        },
      ],
    },
    {
      id: USERS_ROUTE_ID,
      path: paths.userManagement,
      loader: ({ request }) => asPerson(sandbox, request, () => sandbox.api.partner.users({})),
      lazy: { Component: async () => (await import("./users-page.tsx")).UsersPage },
      children: [
        {
          path: paths.newUser,
          action: async ({ request }) => (await import("./add-user.ts")).addUser(sandbox, request),
          lazy: { Component: async () => (await import("./new-user-panel.tsx")).NewUserPanel },
        },
        {
          path: paths.user(":personId"),
          action: async ({ request, params }) =>
            (await import("./change-user.ts")).changeRoles(sandbox, request, params),
          lazy: { Component: async () => (await import("./user-panel.tsx")).UserPanel },
        },
      ],
    },
    {
      path: paths.userPassword(":personId"),
      action: async ({ request, params }) =>
        resetPassword(sandbox, request, personInAddress(params)),
    },
    {
      path: paths.userRemoval(":personId"),
      action: async ({ request, params }) =>
        (await import("./change-user.ts")).removeUser(sandbox, request, params),
    },
  ];
}
