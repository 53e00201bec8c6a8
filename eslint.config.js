import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["src/mirlab/show/web/static/vendor/**"] },
  js.configs.recommended,
  {
    files: ["src/mirlab/show/web/static/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.audioWorklet } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["tests/web/**/*.js"], languageOptions: { globals: globals.node } },
];
