import { PersonId, Side } from "@countersign/domain";
import { redirect, type ActionFunctionArgs, type RouteObject } from "react-router";
import { z } from "zod";
import { takeBothSeats } from "../../people/take-seat.ts";
import { paths, stageAt } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { FirstScreen } from "./first-screen.tsx";
import { loadFirstScreen } from "./load-first-screen.ts";

/** `/`: what this is, the doors, and everybody in the sandbox. */
export function enterSandboxRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.first,
    loader: () => loadFirstScreen(sandbox),
    action: ({ request }) => openBothConsoles(sandbox, request),
    element: <FirstScreen sandbox={sandbox} />,
  };
}

const Opening = z.object({
  play: z.array(PersonId),
  partner: z.string().exactOptional(),
  customer: z.string().exactOptional(),
  first: Side.exactOptional(),
});

async function openBothConsoles(
  sandbox: Sandbox,
  request: ActionFunctionArgs["request"],
): Promise<Response> {
  const form = await request.formData();
  const { play, first, ...starts } = Opening.parse({
    ...Object.fromEntries(form),
    play: form.getAll("play"),
  });
  const { people } = await sandbox.api.stage.overview({});
  await takeBothSeats(sandbox, people, play);
  return redirect(stageAt(starts, first));
}
