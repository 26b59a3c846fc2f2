import vue from "@vitejs/plugin-vue";
import { example } from "../element.vite.ts";

export default example([vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "eco-map" } } })]);
