import { defineConfig } from "vitest/config";

/** Tests that measure how long the page takes: nothing else runs beside them. */
const pace = ["tests/browser/long-tasks.test.ts", "tests/browser/performance.test.ts"];

/**
 * Two builds from one configuration: the page (`vite build`) and the command line (`vite build --ssr`).
 * Both go to `dist/`, the page to `dist/page`, where `recalling build` copies it from.
 */
export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  build: isSsrBuild
    ? { outDir: "dist/cli", target: "node20", emptyOutDir: true }
    : { outDir: "dist/page", target: "es2022", emptyOutDir: true, modulePreload: { polyfill: false } },
  worker: { format: "es" as const },
  test: {
    reporters: ["default", "./tests/summary-reporter.ts"],
    projects: [
      {
        extends: true as const,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/accuracy/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: "accuracy",
          include: ["tests/accuracy/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: pace,
          globalSetup: "tests/browser/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true as const,
        test: {
          name: "pace",
          include: pace,
          globalSetup: "tests/browser/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
