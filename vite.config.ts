import { defineConfig } from "vitest/config";

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
          globalSetup: "tests/browser/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
