const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const tests = "\\.(test|test-d)\\.tsx?$|/testing/|/src/(test-)?setup\\.ts$";
const consoles = "^apps/(partner-console|admin-center|stage)/src/";

/** The files a package names in its `exports`: its public face, all that others may import. */
function publicFaces() {
  return readdirSync(join(__dirname, "packages")).flatMap((name) => {
    const manifest = join(__dirname, "packages", name, "package.json");
    if (!existsSync(manifest)) return [];
    const { exports = {} } = JSON.parse(readFileSync(manifest, "utf8"));
    return targets(exports).map((path) => pattern(`packages/${name}/${path.slice(2)}`));
  });
}

function targets(exports) {
  return typeof exports === "string" ? [exports] : Object.values(exports).flatMap(targets);
}

function pattern(path) {
  return `^${path.replaceAll(/[.+?^$()|[\]{}]/gu, "\\$&").replaceAll("*", ".*")}$`;
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-imports-only-zod",
      comment:
        "The rules run anywhere and decide from data alone, so domain imports zod and itself.",
      severity: "error",
      from: { path: "^packages/domain/src/", pathNot: tests },
      to: { pathNot: ["^packages/domain/src/", "node_modules/zod/"] },
    },
    {
      name: "domain-tests-bring-only-tools",
      comment:
        "A rule is proven in its own words: its tests add a runner and properties, nothing of ours.",
      severity: "error",
      from: { path: "^packages/domain/src/" },
      to: { pathNot: ["^packages/domain/src/", "node_modules/(zod|vitest|fast-check)/"] },
    },
    {
      name: "storage-knows-no-meaning",
      comment: "Events are opaque to storage; a store that knows them could not keep tomorrow's.",
      severity: "error",
      from: { path: "^packages/storage/" },
      to: { path: "^(apps|packages)/", pathNot: "^packages/storage/" },
    },
    {
      name: "ui-knows-no-domain",
      comment: "The shell draws what it is given; whoever knows the rules hands it the words.",
      severity: "error",
      from: { path: "^packages/ui/" },
      to: { path: "^(apps|packages)/", pathNot: "^packages/(ui|i18n)/" },
    },
    {
      name: "i18n-takes-only-types-and-the-rule-book",
      comment:
        "Catalogues are typed by refusals and statuses and cite the rule book; they never run a rule.",
      severity: "error",
      from: { path: "^packages/i18n/src/", pathNot: tests },
      to: {
        path: "^packages/domain/",
        pathNot: "^packages/domain/src/rule-book/rules\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "i18n-stands-on-domain-alone",
      comment: "Words serve every app, so they depend on none of them.",
      severity: "error",
      from: { path: "^packages/i18n/" },
      to: { path: "^(apps|packages)/", pathNot: "^packages/(i18n|domain)/" },
    },
    {
      name: "endpoints-know-no-server-and-no-screen",
      comment:
        "The contract is data shared by both ends; one that knows either end binds the other to it.",
      severity: "error",
      from: { path: "^packages/endpoints/" },
      to: { path: "node_modules/(express|react|react-dom|react-router|@orpc/server)/" },
    },
    {
      name: "endpoints-stand-on-domain-alone",
      comment:
        "An endpoint's schemas are composed from domain; storage and screens are not its business.",
      severity: "error",
      from: { path: "^packages/endpoints/" },
      to: { path: "^(apps|packages)/", pathNot: "^packages/(endpoints|domain)/" },
    },
    {
      name: "the-dialect-knows-no-store-and-no-screen",
      comment:
        "The emulated API translates questions and commands; a store or a screen behind it would be a second way in.",
      severity: "error",
      from: { path: "^packages/partner-center-api/" },
      to: {
        path: "^(apps|packages)/|node_modules/(react|lowdb|@orpc/[^/]+)/",
        pathNot: "^packages/(partner-center-api|domain|i18n)/",
      },
    },
    {
      name: "scenarios-are-stories-as-data",
      comment: "A story is told in commands; it must run in a test, a seed and a journey alike.",
      severity: "error",
      from: { path: "^packages/scenarios/" },
      to: {
        path: "^(apps|packages)/|node_modules/(express|react)/",
        pathNot: "^packages/(scenarios|domain)/",
      },
    },
    {
      name: "apps-never-import-each-other",
      comment: "What two apps share has a name of its own and lives in a package.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "packages-never-import-apps",
      comment: "Dependencies point one way: apps stand on packages.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "screens-reach-data-through-endpoints",
      comment: "A console that reads the store skips sign-in, the log and the rules.",
      severity: "error",
      from: { path: consoles, pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(domain|endpoints|i18n|ui)/" },
    },
    {
      name: "screen-tests-add-scenarios",
      comment:
        "Screen tests are fed by stories through the endpoints, like the screens themselves.",
      severity: "error",
      from: { path: consoles },
      to: { path: "^packages/", pathNot: "^packages/(domain|endpoints|i18n|ui|scenarios)/" },
    },
    {
      name: "features-never-import-a-sibling",
      comment:
        "Screens compose features; a feature that needs another hides a third idea without a name.",
      severity: "error",
      from: { path: "^apps/([^/]+)/src/features/([^/]+)/" },
      to: { path: "^apps/$1/src/features/", pathNot: "^apps/$1/src/features/$2/" },
    },
    {
      name: "packages-are-entered-by-the-front-door",
      comment: "A package's exports are its promise; a reach into its folders is none.",
      severity: "error",
      from: { path: "^(apps|packages)/([^/]+)/" },
      to: { path: "^packages/", pathNot: ["^$1/$2/", ...publicFaces()] },
    },
    {
      name: "nobody-imports-the-guards",
      comment: "Gates and journeys watch the product; a product that needs them watches itself.",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: "^packages/(bench|gates|journeys)/" },
      to: { path: "^packages/(bench|gates|journeys)/" },
    },
    {
      name: "product-never-imports-tests",
      comment: "What ships does not carry its tests along.",
      severity: "error",
      from: { path: "^(apps|packages)/[^/]+/src/", pathNot: tests },
      to: { path: "\\.(test|test-d)\\.tsx?$" },
    },
    {
      name: "product-declares-what-it-uses",
      comment:
        "What runs for a person is a dependency; what only builds or tests is a development one.",
      severity: "error",
      from: {
        path: "^(apps|packages)/[^/]+/src/",
        pathNot: [tests, "^packages/(bench|gates|journeys)/", "\\.config\\.ts$"],
      },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "every-import-resolves",
      comment: "An import that no tool can follow is one that no rule can judge.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  required: [
    {
      name: "tests-have-a-subject",
      comment: "A test that imports nothing of the house proves nothing about it.",
      severity: "error",
      module: { path: "^(apps|packages)/.*\\.test\\.tsx?$" },
      to: { path: "^(apps|packages)/(?!.*\\.test\\.tsx?$)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(dist|reports|\\.turbo)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, "tsconfig.base.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "browser", "node", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
