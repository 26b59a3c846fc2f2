import { example } from "../element.vite.ts";

export default example();
