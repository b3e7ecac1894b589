// One script, one style sheet, names that stay: the files are part of the program, and the tests compare them with these sources.
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

const read = (path: string): string => readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8");

/** What the script holds of others, and the shapes of the map. */
const PARTS = ["d3-array", "d3-color", "d3-format", "d3-geo", "d3-interpolate", "d3-scale", "d3-time", "d3-time-format", "internmap",
  "topojson-client", "world-atlas"];

function borrowed(): Plugin {
  return {
    name: "borrowed",
    generateBundle() {
      const version = (name: string) => (JSON.parse(read(`${name}/package.json`)) as { version: string }).version;
      const licence = (name: string) => `${name} ${version(name)}\n\n${read(`${name}/LICENSE`).trim()}\n`;
      const head = "The page holds parts of these packages. The shapes of the map are Natural Earth's, in the public domain.\n";
      this.emitFile({ type: "asset", fileName: "licences.txt", source: [head, ...PARTS.map(licence)].join("\n----\n\n") });
      this.emitFile({ type: "asset", fileName: "world.json", source: read("world-atlas/countries-110m.json") });
    },
  };
}

export default defineConfig({
  base: "/",
  plugins: [borrowed()],
  build: {
    outDir: process.env.PAGE_OUT ?? "../crates/server/assets",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        entryFileNames: "page.js",
        assetFileNames: (asset) => (asset.names.some((name) => name.endsWith(".css")) ? "page.css" : "[name][extname]"),
        codeSplitting: false,
      },
    },
  },
});
