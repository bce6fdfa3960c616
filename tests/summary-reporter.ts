import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with one plain line, `12 passed, 0 failed`, that any build server can read. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const count = (state: string) => tests.filter((given) => given === state).length;
    const skipped = count("skipped");
    const failed = count("failed") + broken + errors.length;
    console.log(`\n${count("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  }
}
