/**
 * How the packages that need no browser are tested. Their modules keep no state between tests, so all files share one
 * loading of them; a run spent most of its time on loading them again.
 * A test gets half a minute, for a machine that is busy.
 */
export default { test: { isolate: false, testTimeout: 30_000 } };
