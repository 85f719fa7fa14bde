import { describe, expect, it } from "vitest";
import { folderProblems, layoutProblems, workspaceProblems } from "./layout.ts";
import { codeFiles, entriesOf, workspaces } from "./source-files.ts";

describe("the layout", () => {
  it("holds at the top level only what the plan names", () => {
    expect(layoutProblems(entriesOf("."))).toEqual([]);
  });

  it("holds only the packages of the plan", () => {
    expect(workspaceProblems(workspaces())).toEqual([]);
  });

  it("names every folder after what lives in it", () => {
    expect(folderProblems(codeFiles().map(({ path }) => path))).toEqual([]);
  });
});

describe("the layout gate", () => {
  it("notices a stray file, an unplanned package and a folder without a story", () => {
    expect(layoutProblems(["apps", "notes.md"])).toHaveLength(1);
    expect(workspaceProblems(["packages/domain", "packages/core"])).toHaveLength(1);
    expect(folderProblems(["packages/ui/src/utils/x.ts", "packages/ui/src/mark.tsx"])).toHaveLength(
      1,
    );
  });
});
