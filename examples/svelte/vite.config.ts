import { svelte } from "@sveltejs/vite-plugin-svelte";
import { example } from "../element.vite.ts";

export default example([svelte({ configFile: false })]);
