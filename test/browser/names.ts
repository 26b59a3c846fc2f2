/** Names as people have them, and what stands in their place, by script: invented, in the mixes of given and family names, kinship and offices that maps hold. */
const LATIN = {
  given:
    `Amina Yusuf Johanna Kees-Jan Ilse Tom Fee Truus Wout Sjoerd Anneke Will Ava Lefèvre José Muñoz Björn Zoë Renée Łukasz
    Małgorzata Grażyna Świętosława Zbigniew Józef Ayşe Gülşah İbrahim Şükrü Tuğçe Oğuz Iğdır Ngọc Thị Hương Nguyễn Đặng Phượng
    Ștefan Dvořák Žofie Þór Søren Ægir`.split(/\s+/),
  family:
    `de Boer|van den Heuvel|Postma|Van Dijk|Ó Briain|Ángel Núñez|O’Hara|Taylor|Wiśniewski|Żółć|Yılmaz|Öztürk|Trần Văn|Kovács`.split(
      "|",
    ),
  other: `Wijkteam Noord|Huisarts Van Dijk|Voedselbank De Schakel|Jeugd-GGZ|Gemeente (inkomen)|Urząd Pracy|Kółko różańcowe
    |Iğdır Kültür Derneği|AVA TAYLOR|Mevr. A. Tjalma|Buurvrouw Truus & Wim|Bureau Schuldhulp 24/7|Stichting “Samen Verder”`,
};
const GREEK = {
  given: `Γιώργος Ελένη Αθανάσιος Χρήστος Σοφία Νίκος Ευαγγελία Άννα Φώτης Ιωάννα Θεόδωρος Δήμητρα Ξένια Όλγα`.split(
    " ",
  ),
  family: `Παππάς|Κωνσταντίνου|Οικονόμου|Βασιλείου|Ζήση`.split("|"),
  other: `Θεία Μαρία|Δήμος Πειραιά|ΜΑΡΙΑ ΞΕΝΟΥ|Ομάδα γειτονιάς|Κέντρο υγείας`,
};
const CYRILLIC = {
  given:
    `Олександр Наталья Юлия Илья Любов Женя Ђорђе Михайло Мария Анастасія Димитър Галина Сергій Вячеслав Жанна`.split(
      " ",
    ),
  family: `Шевчук|Кузнецова|Щербаков|Ґалаґан|Јовановић|Їжак`.split("|"),
  other: `Тётя Женя|Школа № 12|ЕЛЕНА ФЁДОРОВА|Сосед Гриша|Медицински център|Бабуся Оксана`,
};
const ETHIOPIC = {
  given: `ሰላም ዮሃንስ ሓወይ ለተብርሃን አበበ ትርሓስ ፍረወይኒ ገብረእግዚኣብሄር ንግስቲ ብርሃነ ጽጌ ኣቦይ ሙሉጌታ ትዕግስት ዘርኣይ`.split(" "),
  family: `ተስፋይ|ገብረመድህን|ሚኪኤል|ቢቂላ|ወልደስላሴ`.split("|"),
  other: `ቤተ ክርስቲያን|ኣስመራ|መምህር ኣብርሃም|ሓኪም፡ ዳዊት|ማሕበር ደቂ ኣንስትዮ`,
};
const ARABIC = {
  given:
    `يوسف محمد فاطمة عبدالله عبدالرحمن أمينة ليلى حسين زينب إسلام بلال علاء شيماء پریسا دڵاوەر رؤى نور گل‌ناز ژیلا`.split(
      " ",
    ),
  family: `الأمين|الزهراء|خليل|بنت سالم|العلي|كاظم`.split("|"),
  other: `خالي إبراهيم|مسجد النور|الطبيب سامي|جمعية الأمل (حلب)|كريم ٢٠٢٤|مُحَمَّد|هـ. عواد|خاله شیرین|د ښوونځي ملګری|ټولنیز کارکوونکی`,
};

interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly other: string;
}

/** Each given name alone and with two of the family names, and all the others. */
const mix = ({ given, family, other }: Names): string[] => [
  ...given.flatMap((name, i) => [
    name,
    `${name} ${family[i % family.length] ?? ""}`,
    `${name} ${family[(i + 3) % family.length] ?? ""}`,
  ]),
  ...other.split("|").map((name) => name.trim()),
];

/** By script: the share by which a width may be off, and the names. */
export const NAMES = {
  Latin: { within: 0.05, names: mix(LATIN) },
  Greek: { within: 0.05, names: mix(GREEK) },
  Cyrillic: { within: 0.05, names: mix(CYRILLIC) },
  Ethiopic: { within: 0.05, names: mix(ETHIOPIC) },
  Arabic: { within: 0.1, names: mix(ARABIC) },
} as const;

/** What a name may be besides: nothing, built of parts, very long, or no letters. */
export const ODD = [
  "e\u0301lodie",
  "Ame\u0301lie Bu\u0308rger",
  "Nguye\u0302\u0303n Thi\u0323",
  "מ",
  "\u2068Amina\u2069",
  "wijk\u00adteam",
  "W".repeat(400),
  "van der ".repeat(60),
  "ሰላም ".repeat(80),
  "محمد ".repeat(80),
];
