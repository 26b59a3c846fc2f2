// Compares textWidth with what Chromium measures in the same fonts. Run by hand: node .scripts/check-widths.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { CHROMIUM_ARGS, requireChromium } from "./chromium.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Invented names, with the error that at least 95 of 100 must keep to. */
const scripts = {
  Latin: [
    0.05,
    `Amina de Boer|Yusuf|Johanna van den Heuvel|Kees-Jan Postma|Zus Amina|Wijkteam Noord|Huisarts Van Dijk|Ilse|Tom Ó Briain
    |Anne-Sophie Lefèvre|José Ángel Muñoz|Mevr. A. Tjalma|Voedselbank De Schakel|AVA TAYLOR|Will O’Hara|Buurvrouw Truus|Jeugd-GGZ|Fee
    |Ngọc Trần Thị Hương|Gemeente (inkomen)`,
  ],
  Polish: [
    0.05,
    `Łukasz Wiśniewski|Małgorzata Dąbrowska|Grażyna Żółć|Paweł Szczęsny|Świętosława Brzęk|Ciocia Jadźka|Mieczysław Ćwik
    |Agnieszka Ostrów|Zbigniew Wójcik|Kółko różańcowe|Józef Źrebiec|Bożena Kłos|Wujek Staś|Urząd Pracy|Stanisław Gęś`,
  ],
  Turkish: [
    0.05,
    `Ayşe Yılmaz|Gülşah Çelik|İbrahim Öztürk|Şükrü Doğan|Iğdır Kültür Derneği|Tuğçe Aydın|Hüseyin Kılıç|Özgür Şahin
    |Fatma Teyze|Mehmet Ağabey|Çiğdem Ünal|Yiğit İnce|Zeynep Gökçe|Oğuz Toprak|Komşu Hatice`,
  ],
  Greek: [
    0.05,
    `Γιώργος Παππάς|Ελένη Κωνσταντίνου|Αθανάσιος|Θεία Μαρία|Δήμος Πειραιά|Χρήστος Οικονόμου|Σοφία Βασιλείου|Νίκος
    |Ευαγγελία Ζήση|Άννα Ρήγα|Φώτης Ψαράς|Ιωάννα Λάμπρου|ΜΑΡΙΑ ΞΕΝΟΥ|Ομάδα γειτονιάς|Κέντρο υγείας`,
  ],
  Cyrillic: [
    0.05,
    `Олександр Шевчук|Наталья Кузнецова|Юлия|Щербаков Илья|Любов Ґалаґан|Тётя Женя|Ђорђе Јовановић|Михайло Їжак
    |Мария Жукова|Школа № 12|Анастасія Мельник|Димитър Цветков|ЕЛЕНА ФЁДОРОВА|Сосед Гриша|Медицински център`,
  ],
  Ethiopic: [
    0.05,
    `ሰላም ተስፋይ|ዮሃንስ ገብረመድህን|ሓወይ ሚኪኤል|ኣስመራ|ለተብርሃን ኪዳነ|አበበ ቢቂላ|ትርሓስ ሃይለ|ቤተ ክርስቲያን|ፍረወይኒ|ገብረእግዚኣብሄር ወልደስላሴ
    |መምህር ኣብርሃም|ንግስቲ|ብርሃነ መስቀል|ጽጌ ማርያም|ኣቦይ ዘርኣይ|ሓኪም፡ ዳዊት`,
  ],
  Arabic: [
    0.1,
    `يوسف|محمد الأمين|فاطمة الزهراء|عبد الله|عبدالرحمن خليل|أمينة بنت سالم|خالي إبراهيم|مسجد النور|ليلى العلي|رؤى
    |حسين كاظم|الطبيب سامي|زينب|إسلام|ملاك الأحمد|بلال|نور الهدى|علاء الدين|جمعية الأمل (حلب)|پریسا گلزاری|دڵاوەر ئازاد|كريم ٢٠٢٤
    |مُحَمَّد|شيماء|هـ. عواد`,
  ],
};

const namesOf = (list) => list.split("|").map((name) => name.trim());

async function ourTextWidth() {
  const { outputFiles } = await build({
    entryPoints: [at("src/layout/text/width.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`))
    .textWidth;
}

const css = ["noto-sans", "noto-sans-arabic", "noto-sans-ethiopic"]
  .flatMap((name) => [400, 600].map((weight) => [at(`node_modules/@fontsource/${name}/`), weight]))
  .map(([folder, weight]) =>
    readFileSync(`${folder}${weight}.css`, "utf8").replace(/url\(\.\/(files\/[^)]+\.woff2)\)/g, (_, file) => {
      const bytes = readFileSync(folder + file).toString("base64");
      return `url(data:font/woff2;base64,${bytes})`;
    }),
  )
  .join("\n");

const browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
let failed = false;
try {
  const page = await browser.newPage();
  await page.setContent(`<style>${css}</style>`);
  const textWidth = await ourTextWidth();
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  for (const [script, [limit, list]] of Object.entries(scripts)) {
    const names = namesOf(list);
    for (const [weight, fontWeight] of [
      ["normal", 400],
      ["bold", 600],
    ]) {
      const theirs = await page.evaluate(
        async ([names, font]) => {
          const context = document.createElement("canvas").getContext("2d");
          await document.fonts.load(font, names.join(" "));
          context.font = font;
          return names.map((name) => context.measureText(name).width);
        },
        [names, `${fontWeight} 100px "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"`],
      );
      const errors = names.map((name, i) => textWidth(name, 100, weight) / theirs[i] - 1);
      const sizes = errors.map(Math.abs);
      const within = sizes.filter((error) => error <= limit).length / names.length;
      const worst = sizes.indexOf(Math.max(...sizes));
      if (within < 0.95) failed = true;
      console.log(
        `${script} ${weight}: ${names.length} names, ${percent(within)} within ${limit * 100} %,`,
        `mean error ${percent(sizes.reduce((a, b) => a + b) / sizes.length)}, worst ${percent(errors[worst])} (${names[worst]})`,
      );
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
