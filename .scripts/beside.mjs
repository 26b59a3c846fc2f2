/**
 * Leaves out of the command line what it seldom needs: the languages but English, the measures, descriptions,
 * pages and formats. It reads those that the package holds beside it, when they are asked for.
 */
export const beside = {
  name: "beside",
  setup(build) {
    build.onResolve(
      { filter: /\/(words\/(?:languages|full)\/[a-z]+|(?:measure|describe|export|formats|node)\/index)\.ts$/ },
      ({ path, importer }) => {
        if (!/[\\/]cli[\\/][^\\/]+$/.test(importer)) return undefined;
        const [, part] = /(measure|describe|export|formats|node)\/index\.ts$/.exec(path) ?? [];
        if (part !== undefined) return { path: `./${part}.cjs`, external: true };
        const [, name] = /([a-z]+)\.ts$/.exec(path) ?? [];
        return name === "en" ? undefined : { path: `./languages/${name}.cjs`, external: true };
      },
    );
  },
};
