import type { StorybookConfig } from "@storybook/html-vite";
import remarkGfm from "remark-gfm";

const config: StorybookConfig = {
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.ts"],
  addons: [
    // Tables in the guide are GitHub's Markdown.
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
  ],
  framework: "@storybook/html-vite",
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
