import { draftLanguage } from "../draft.ts";
import { dateIn, listWith, thousandsWith } from "../grammar.ts";
import type { Language } from "../language.ts";
import { voice } from "../voices/de.ts";

const list = listWith("und");
const PLAIN_JSON = "einfaches JSON: Text, Zahlen, true oder false, Listen und Felder";
const times = thousandsWith(".");

/** Deutsch. */
export const de: Language = draftLanguage({
  tag: "de",
  direction: "ltr",
  draft: "Probeübersetzung",
  voice,
  letters: { emotional: "Z", practical: "P", company: "G", advice: "R", material: "S", housing: "W" },
  list,
  comma: ", ",
  date: dateIn({
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    day: (day) => `${day}.`,
    about: "um",
    aboutDay: "um den",
  }),
  sentences: {
    map: "Netzwerkkarte",
    client: "Hauptperson",
    member: {
      person: "Person",
      organisation: "Organisation",
      community: "Gruppe",
      place: "Ort",
      animal: "Tier",
      other: "etwas anderes",
    },
    description: (name, domains) =>
      domains.length === 0
        ? `Eine Karte mit ${name} in der Mitte. Es steht noch niemand darauf.`
        : `Eine Karte mit ${name} in der Mitte. Ringsum stehen Menschen, Gruppen und Orte. ${domains.map((domain) => `${domain.name}: ${list(domain.members)}.`).join(" ")}`,
    tie: (from, to, facts) => `Verbindung zwischen ${from} und ${to}${facts.length > 0 ? `: ${facts.join(", ")}` : ""}`,
    strength: (word) => `Verbindung: ${word}`,
    helps: "hilft",
    getsHelp: "bekommt Hilfe",
    doesMuch: (name) => `${name} tut viel. Wer kann etwas übernehmen?`,
    takesOver: (name) => `danach: ${name}`,
    inGroup: (group) => `gehört zu: ${group}`,
    takenUp: (name) => `Du verschiebst ${name}. Klicke auf den neuen Platz.`,
    moved: (names) => `${list(names)} ${names.length === 1 ? "steht an einem neuen Platz" : "stehen an neuen Plätzen"}`,
    whoIsNew: "Wer kommt dazu?",
    newName: (name) => `Ein anderer Name für ${name}`,
    renamed: (name) => `Der Name ist jetzt ${name}.`,
    added: (names) => `${list(names)} ${names.length === 1 ? "steht" : "stehen"} jetzt auf der Karte.`,
    removed: (names) =>
      `${list(names)} ${names.length === 1 ? "ist" : "sind"} nicht mehr auf der Karte. „Zurücknehmen“ hebt das auf (Strg+Z).`,
    tiesRemoved: (count) =>
      `${count === 1 ? "Die Verbindung ist" : "Die Verbindungen sind"} nicht mehr auf der Karte. „Zurücknehmen“ hebt das auf (Strg+Z).`,
    handle: "Tippe, oder ziehe zu jemandem, für eine Verbindung",
    connecting: (name) => `Neue Verbindung: ${name}. Mit wem? Wähle aus, oder tippe daneben, um aufzuhören (Escape).`,
    connected: (one, other) => `Neue Verbindung: ${one} und ${other}.`,
    alreadyTied: (one, other) => `Diese Verbindung gibt es schon: ${one} und ${other}. Sie ist jetzt ausgewählt.`,
    noTie: "Es ist keine Verbindung entstanden.",
    nowIn: (name, ring) => `${name} steht jetzt ${ring}. „Zurücknehmen“ hebt das auf (Strg+Z).`,
    nowWith: (name, domain) => `${name} gehört jetzt zu „${domain}“. „Zurücknehmen“ hebt das auf (Strg+Z).`,
    askDomain: (name, domain) => `Gehört ${name} jetzt zu „${domain}“?`,
    yes: "Ja",
    no: "Nein",
    notNow: "Jetzt nicht",
    pinned: (names) => `${list(names)} ${names.length === 1 ? "bleibt" : "bleiben"} jetzt hier stehen.`,
    loose: (names) => `${list(names)} ${names.length === 1 ? "darf" : "dürfen"} wieder den Platz wechseln.`,
    undone: (what) => `Zurückgenommen: ${what}`,
    redone: (what) => `Noch einmal gemacht: ${what}`,
    forTeam: "Für das Team",
    drawnBy: (name) => `gezeichnet von ${name}`,
    readTogether: (date) => `Zusammen mit der Hauptperson gelesen: ${date}`,
    unreadSince: "Noch nicht zusammen gelesen: was danach notiert wurde",
    editKeys:
      "Komma fügt jemanden hinzu. Strg und Enter ziehen eine Verbindung. F2 ändert den Namen. Entf nimmt von der Karte.",
    keys: "Mit den Pfeiltasten gehst du von einem zum anderen. Pos1 führt in die Mitte. Enter wählt aus. Mit Strg und einem Pfeil verschiebst du jemanden. F9 deckt die Karte ab.",
  },
  commands: {
    addMember: "jemand ist dazugekommen",
    updateMember: "jemand wurde geändert",
    removeMember: "jemand wurde von der Karte genommen",
    addTie: "Verbindung hinzugefügt",
    updateTie: "Verbindung geändert",
    removeTie: "Verbindung weggenommen",
    addGroup: "Gruppe hinzugefügt",
    updateGroup: "Gruppe geändert",
    removeGroup: "Gruppe weggenommen",
    addGoal: "Ziel hinzugefügt",
    updateGoal: "Ziel geändert",
    removeGoal: "Ziel weggenommen",
    addIntervention: "Hilfe hinzugefügt",
    updateIntervention: "Hilfe geändert",
    removeIntervention: "Hilfe weggenommen",
    addTransition: "wichtiger Moment hinzugefügt",
    updateTransition: "wichtiger Moment geändert",
    removeTransition: "wichtiger Moment weggenommen",
    addConference: "Konferenz hinzugefügt",
    updateConference: "Konferenz geändert",
    removeConference: "Konferenz weggenommen",
    addLogEntry: "Kontakt aufgeschrieben",
    updateLogEntry: "aufgeschriebener Kontakt geändert",
    removeLogEntry: "aufgeschriebener Kontakt weggenommen",
    addExperience: "Antwort hinzugefügt",
    updateExperience: "Antwort geändert",
    removeExperience: "Antwort weggenommen",
    addSitting: "Gespräch hinzugefügt",
    updateSitting: "Gespräch geändert",
    removeSitting: "Gespräch weggenommen",
    agree: "auf die Karte gesetzt",
    answerContact: "Antwort zum Anrufen aufgeschrieben",
    answerOwn: "eigene Antwort aufgeschrieben",
    updateClient: "Angaben geändert",
    updateDocument: "Karte geändert",
    strengthen: "mehr oder besserer Kontakt",
    enlarge: "Kontakt suchen",
    keep: "so lassen",
    dropMove: "Plan weggenommen",
    placeMembers: "Plätze geändert",
    pinMember: "jemand wurde verschoben",
    unpinMember: "jemand wurde losgelassen",
    erase: "etwas wurde für immer gelöscht",
  },
  more: (count) => `Und noch ${times(count)}.`,
  changes: {
    none: "nichts hat sich verändert",
    heading: "Was sich verändert hat",
    new: "neu auf der Karte",
    gone: "nicht mehr dabei",
    stronger: "stärker",
    weaker: "lockerer",
    woken: "wieder in Kontakt",
    repaired: "wieder gut",
    hoped: "heute und was ich hoffe",
    asHoped: "Wie erhofft",
  },
  lit: { helps: "Hilft dabei", apart: "hat damit nichts zu tun", worked: "Daran wird gearbeitet" },
  remains: {
    heading: "Wer übernimmt was?",
    leaves: "geht weg",
    stays: "Wer bleibt",
    nobody: "noch niemand",
    one: "nur noch eine Person",
  },
  errors: {
    "not-json": () => "Das ist kein JSON. Speichere die Karte noch einmal, oder wähle eine andere Datei.",
    "too-large": ({ limit }) => `Die Datei hat mehr als ${times(limit)} Zeichen. Teile sie auf.`,
    "too-deep": ({ limit }) => `Die Datei hat mehr als ${limit} Ebenen. Mache sie flacher.`,
    "forbidden-key": ({ key }) => `Der Schlüssel ${key} ist nicht erlaubt. Nimm ihn weg.`,
    "not-finite": () => "Diese Zahl ist zu groß. Schreibe eine kleinere.",
    "null-value": () => 'null ist hier kein Wert. Lass das Feld weg, oder schreibe "unknown".',
    "wrong-format": () => 'Das ist keine ecomap-Datei. Es fehlt "format": "ecomap".',
    "wrong-version": () => "Die Version dieser Datei ist nicht bekannt. Hier gehört eine ganze Zahl hin.",
    "newer-version": ({ version, known }) =>
      `Diese Datei kommt aus einer neueren Version (${version}; bekannt bis ${known}). Aktualisiere ecomap.`,
    "missing-field": ({ expected }) => `Dieses Feld fehlt. Es braucht einen Wert vom Typ ${expected}.`,
    "unknown-field": ({ meant }) =>
      `Ein Feld mit diesem Namen gibt es hier nicht. ${meant === undefined ? "Lass es weg" : `Vielleicht ist ${meant} gemeint`}.`,
    "wrong-type": ({ expected }) =>
      `Dieser Wert hat den falschen Typ. Hier gehört hin: ${expected === "json" ? PLAIN_JSON : expected}.`,
    "wrong-term": ({ terms }) => `Dieses Wort ist nicht bekannt. Wähle aus: ${terms.join(", ")}.`,
    "not-a-list": ({ terms }) =>
      `Das ist keine Liste. Schreibe es zwischen [ und ], oder wähle aus: ${terms.join(", ")}.`,
    "wrong-key": () =>
      "Dieser Schlüssel ist nicht bekannt. Nimm einen bekannten, oder einen eigenen, der mit x- beginnt.",
    "no-date": ({ term }) =>
      `Die Datei sagt nicht, wann die Karte begonnen wurde; darum ist „${term}“ kein Datum. Nenne ein Datum.`,
    "wrong-date": () => "Dieses Datum gibt es nicht. Schreibe JJJJ, JJJJ-MM oder JJJJ-MM-TT.",
    "wrong-moment": () => "Dieser Zeitpunkt stimmt nicht. Schreibe ihn wie 2026-03-03T10:00:00Z.",
    "wrong-value": () => "Dieser Wert passt hier nicht. Schau in die Beschreibung des Formats.",
    "too-long": ({ limit }) => `Dieser Text hat mehr als ${times(limit)} Zeichen. Mache ihn kürzer.`,
    "too-short": () => "Dieser Text ist leer. Schreibe etwas, oder lass das Feld weg.",
    "too-many": ({ limit }) => `Hier stehen mehr als ${times(limit)}. Teile die Datei auf.`,
    "out-of-range": ({ least, most }) => `Diese Zahl liegt nicht zwischen ${times(least)} und ${times(most)}.`,
    "dated-hiding": () => "Wer etwas sehen darf, hat kein Datum: Es gilt ab jetzt. Lass happened weg.",
    "two-forms": ({ field }) => `Die kurze Form (${field}) und roles stehen beide da. Behalte eine.`,
    "forbidden-id": () => "Diese id ist ein Name, den jedes Objekt in JavaScript hat. Wähle eine andere.",
    "double-id": ({ first }) => `Diese id gibt es schon, bei ${first}. Gib jedem eine eigene.`,
    "missing-record": ({ table }) =>
      `Das zeigt auf etwas, das nicht bei ${table} steht. Füge es hinzu, oder zeige auf etwas anderes.`,
    "same-ends": () => "Diese Verbindung beginnt und endet bei derselben Person. Gib ihr ein anderes Ende.",
    "dates-out-of-order": ({ earlier }) => `Dieses Datum liegt vor "${earlier}". Tausche die beiden.`,
    "undeclared-key": () => "Dieser eigene Schlüssel hat noch keine Wörter. Schreibe sie in vocabulary.",
    "group-in-itself": () => "Diese Gruppe liegt in sich selbst. Wähle eine andere.",
    "double-move": ({ first }) => `Dieser Plan steht schon bei ${first}. Behalte einen.`,
    "words-without-yes": () =>
      "Für Worte aus einem Gespräch allein braucht es ein Ja. Frage danach, oder lass die Worte weg.",
    "not-yet-happened": () =>
      "Dieses Datum liegt nach dem Aufschreiben. Schreibe, wann es so war, oder lass das Datum weg.",
    "unknown-command": () => "Diesen Befehl gibt es nicht.",
    "unknown-record": ({ table }) => `Das steht nicht bei ${table}.`,
    "fixed-field": ({ field }) => `Das Feld ${field} kann nicht geändert werden.`,
    banned: () => "Ein Gericht hat diesen Kontakt verboten. Lass das weg, bis das Verbot vorbei ist.",
    "not-dormant-or-wished": () => "enlarge ist für Kontakt, der ruht oder gewünscht ist. Nimm hier strengthen.",
    "not-stronger": () => "Die Verbindung ist schon stärker. Nimm keep oder bound.",
    "has-died": () => "Diese Person ist gestorben. Die Verbindung darf bleiben, wie sie war: Nimm keep.",
    redacted: ({ audience }) => `Das ist eine Kopie für ${audience}, in der Teile fehlen. Arbeite im ganzen Dokument.`,
    "not-allowed": ({ audience }) =>
      audience === "handover"
        ? "Die Hauptperson hat noch kein Ja zur Übergabe gesagt. Schreibe zuerst das Ja auf, mit Empfänger und Datum."
        : audience === "research"
          ? "Die Hauptperson hat noch kein Ja zur Forschung gesagt. Frage zuerst, und schreibe das Ja auf."
          : "Die Hauptperson hat noch kein Ja zum Training gesagt. Frage zuerst, und schreibe das Ja auf.",
    "not-for-others": () =>
      "Das ist für die Hauptperson und ihr Team, und für niemand anderen. Wähle client oder team.",
    "missing-key": ({ least }) =>
      `Es braucht einen geheimen Schlüssel mit mindestens ${least} Zeichen. Gib einen an, und bewahre ihn getrennt auf.`,
    "nothing-to-erase": () =>
      "Davon steht nichts auf der Karte oder in ihrer Geschichte. Prüfe, ob es richtig geschrieben ist.",
    "erased-apart": () =>
      "Hier wurde etwas gelöscht, das in den anderen noch steht. Lösche es in allen drei, und füge sie dann zusammen.",
    "client-stays": () => "Wer in der Mitte steht, bleibt auf der Karte.",
    "read-only": () => "Diese Karte ist nur zum Anschauen.",
    conflict: () => "Das wurde inzwischen an anderer Stelle geändert. Es lässt sich nicht zurücknehmen.",
    "nothing-to-undo": () => "Es gibt nichts zurückzunehmen.",
    "nothing-to-redo": () => "Es gibt nichts noch einmal zu machen.",
    "unknown-option": ({ option }) => `Die Option ${option} gibt es nicht.`,
    "wrong-option": ({ option, terms }) =>
      `Die Option ${option} hat einen falschen Wert. Wähle aus: ${terms.join(", ")}.`,
    "not-yet": ({ option, value }) => `${option} "${value}" gibt es in dieser Version noch nicht.`,
    "not-loaded": ({ language }) =>
      `Die Wörter für "${language}" ließen sich nicht laden. Versuche es später noch einmal.`,
    destroyed: () => "Diese Ansicht wurde geschlossen. Öffne eine neue.",
  },
});
