/** Leaves the languages but English out of a program: it reads those that the package holds beside it, when it speaks them. */
export const languagesBeside = {
  name: "languages-beside",
  setup(build) {
    build.onResolve({ filter: /\/words\/languages\/[a-z]+\.ts$/ }, ({ path, importer }) => {
      const [, name] = /([a-z]+)\.ts$/.exec(path) ?? [];
      const isOurs = /[\\/]cli[\\/][^\\/]+$/.test(importer);
      return isOurs && name !== "en" ? { path: `./languages/${name}.cjs`, external: true } : undefined;
    });
  },
};
