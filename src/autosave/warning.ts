import type { Language } from "../words/language.ts";

/** In the order of their tags; all but Dutch and English are drafts. */
const WARNINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: "تُحفظ هذه الخريطة أيضًا على هذا الجهاز حتى لا يضيع شيء. كل من يستخدم الجهاز يمكنه رؤيتها. إذا كان الجهاز مشتركًا، فأوقف الحفظ.",
    de: "Diese Karte wird auch auf diesem Gerät gespeichert, damit nichts verloren geht. Wer das Gerät benutzt, kann sie sehen. Wird das Gerät geteilt? Dann das Speichern ausschalten.",
    en: "This map is also kept on this device, so that nothing is lost. Whoever uses the device can see it. Is the device shared? Then switch keeping off.",
    es: "Este mapa también se guarda en este dispositivo, para que no se pierda nada. Quien use el dispositivo puede verlo. ¿Se comparte el dispositivo? Entonces conviene no guardarlo aquí.",
    fr: "Cette carte est aussi gardée sur cet appareil, pour que rien ne se perde. Qui utilise l’appareil peut la voir. L’appareil est partagé ? Alors mieux vaut ne pas la garder ici.",
    nl: "Deze kaart wordt ook op dit apparaat bewaard, zodat er niets verloren gaat. Wie het apparaat gebruikt, kan de kaart zien. Gebruiken meer mensen dit apparaat? Zet bewaren dan uit.",
    pl: "Ta mapa jest też zapisywana na tym urządzeniu, żeby nic nie zginęło. Każdy, kto używa urządzenia, może ją zobaczyć. Urządzenie jest wspólne? Wtedy lepiej wyłączyć zapisywanie.",
    ti: "እዚ ካርታ ዋላ ሓንቲ ከይጠፍእ ኣብዚ መሳርሒ እውን ይዕቀብ። ነቲ መሳርሒ ዝጥቀም ሰብ ክርእዮ ይኽእል። ካልኦት ሰባት እውን ይጥቀሙሉ ድዮም? ዕቃበ ኣጥፍኡ።",
    tr: "Bu harita, hiçbir şey kaybolmasın diye bu cihazda da saklanır. Cihazı kullanan herkes onu görebilir. Cihaz ortak mı kullanılıyor? O zaman saklamayı kapatın.",
    uk: "Ця карта також зберігається на цьому пристрої, щоб нічого не загубилося. Її може побачити кожен, хто користується пристроєм. Пристрій спільний? Тоді краще вимкнути збереження.",
  }),
);

/** What people are told before a map is kept on their device: plain text, in English where a language has no words for it. */
export const warningOf = ({ tag }: Pick<Language, "tag">): string => WARNINGS.get(tag) ?? WARNINGS.get("en") ?? "";
