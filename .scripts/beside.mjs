/**
 * Leaves out of the command line what it seldom needs: the languages but English, and the measures. It reads those that
 * the package holds beside it, when they are asked for.
 */
export const beside = {
  name: "beside",
  setup(build) {
    build.onResolve({ filter: /\/(words\/languages\/[a-z]+|measure\/index)\.ts$/ }, ({ path, importer }) => {
      if (!/[\\/]cli[\\/][^\\/]+$/.test(importer)) return undefined;
      if (path.endsWith("/measure/index.ts")) return { path: "./measure.cjs", external: true };
      const [, name] = /([a-z]+)\.ts$/.exec(path) ?? [];
      return name === "en" ? undefined : { path: `./languages/${name}.cjs`, external: true };
    });
  },
};
