import oneInEnglish from "../cases/1-i-have-nobody.en.json";
import one from "../cases/1-i-have-nobody.json";
import two from "../cases/2-the-relative-who-comes-along.json";
import threeInEnglish from "../cases/3-the-friend-who-steps-back.en.json";
import three from "../cases/3-the-friend-who-steps-back.json";
import four from "../cases/4-the-one-who-insists.json";
import five from "../cases/5-keys-at-last.json";
import six from "../cases/6-after-detention.json";
import seven from "../cases/7-we-are-their-network.json";
import eight from "../cases/8-a-large-family.json";

/** The eight cases, each as at its last date; two of them in English too. */
export const cases: readonly {
  readonly nl: string;
  readonly en: string;
  readonly file: unknown;
  readonly twin?: unknown;
}[] = [
  { nl: "1. Ik heb niemand", en: "1. I have nobody", file: one, twin: oneInEnglish },
  { nl: "2. De nicht die meegaat", en: "2. The relative who comes along", file: two },
  {
    nl: "3. De vriendin die een stap terug doet",
    en: "3. The friend who steps back",
    file: three,
    twin: threeInEnglish,
  },
  { nl: "4. Iemand die aandringt", en: "4. The one who insists", file: four },
  { nl: "5. Eindelijk sleutels", en: "5. Keys at last", file: five },
  { nl: "6. Na detentie", en: "6. After detention", file: six },
  { nl: "7. Wij zijn hun netwerk", en: "7. We are their network", file: seven },
  { nl: "8. Een grote familie in vijf landen", en: "8. A large family in five countries", file: eight },
];
