import type { Seated } from "../../seats/seats.ts";
import type { Overview, Sandbox } from "../../sandbox.ts";

export type BothSidesData = { readonly overview: Overview; readonly seated: Seated };

/** The sandbox with its people, and who plays in this tab. */
export async function loadBothSides({ api, seats }: Sandbox): Promise<BothSidesData> {
  const overview = await api.stage.overview({});
  return { overview, seated: seats.seated() };
}
