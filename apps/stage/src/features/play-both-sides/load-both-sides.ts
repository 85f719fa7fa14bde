import type { Sandbox } from "../../sandbox.ts";

export type BothSidesData = Awaited<ReturnType<typeof loadBothSides>>;

/** The sandbox with its people, and who plays in this tab. */
export async function loadBothSides({ api, seats }: Sandbox) {
  const overview = await api.stage.overview({});
  return { overview, seated: seats.seated() };
}
