import { type About, KINDS, LISTS, MANY_FILES, MANY_ROWS, USAGE } from "./usage.ts";

/** How to call each command, in Dutch. */
export const dutch: Readonly<Record<About, string>> = {
  ecomap: `Tekent, controleert, meet, vertelt en zet om: kaarten van iemands netwerk (ecomaps).

  ${USAGE.draw}
  ${USAGE.check}
  ${USAGE.measure}
  ${USAGE.describe}
  ${USAGE.report}
  ${USAGE.pocket}
  ${USAGE.convert}
  ecomap --help | ecomap COMMAND --help | ecomap --version

FILE mag - zijn: standaardinvoer. Exitcodes: 0 gedaan, 1 er is iets mis met een bestand (de andere zijn wel gedaan),
2 er is iets mis met de opdracht.
`,
  draw: `Tekent elke FILE als beeld voor wie het bedoeld is.

  ${USAGE.draw}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand bij één FILE, een map bij meer (wordt gemaakt als die er niet is);
                 één beeld gaat anders naar standaarduitvoer
  --format       wat er geschreven wordt; gaat voor de extensie van -o. png vraagt het pakket @resvg/resvg-js, pdf
                 Chromium, Chrome of Edge op deze computer, en is een vel A4 als er geen maat bij staat
  --scale        bij png: pixels voor elke pixel van --width; anders 2
  --font         bij png: een lettertype voor de namen (ttf, otf); mag vaker; anders die van deze computer
  --layout       hoe de kaart is ingedeeld
  --language     de woorden op de kaart en in meldingen
  --theme        de kleuren; print spaart inkt, mono is voor kopieën, contrast voor wie minder ziet
  --paper        een vel om te vullen, geprint op ware grootte
  --orientation  liggend (landscape) of staand (portrait)
  --width        breedte van een beeld voor een scherm, in pixels; anders 1122
  --height       hoogte daarvan, in pixels: titel, kaart en legenda vullen dan het vak; volgt anders uit de breedte
  --notation     hoe sterkte en spanning eruitzien, zoals een organisatie gewend is; verder verandert er niets
  --support-letters
                 letters op de banden voor de soorten hulp, bij wie die krijgt; de legenda legt ze uit
  --audience     voor wie het beeld is; wat die niet mag zien staat er niet in
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
  --force        overschrijf beelden die er al zijn
${MANY_FILES.nl}
  --at           de kaart van toen; een DATE is 2026, 2026-03, 2026-03-31 of 31-03-2026, intake (toen de kaart begon),
                 3m of 1y (zo lang daarna) of today (vandaag)
  --compare      twee datums in één plaatje: een teken bij alles wat anders werd
  --beside       de twee kaarten van --compare naast elkaar, met de tekens op de tweede
  --strip        kleine kaarten van meer datums naast elkaar, de vroegste eerst; wat buiten de kaart valt blijft weg
  --hoped        vandaag, en wat je hoopt als alles lukt
  --without      wat er blijft zonder alle beroepskrachten, bepaalde mensen, of wie weggaat voor een DATE: wie neemt wat
                 over; in woorden als er weinig eigen mensen blijven; voor cliënt en team
  --goal         de kaart met licht op wie helpt bij een doel, met de id ervan in FILE
  --kind         de kaart met licht op alles wat in één soort interventie gepland of gedaan is:
${KINDS}
  --plot         in plaats van de kaart stippen voor mensen: per leefgebied (composition), per soort hulp (support),
                 of op datums tot nu (size)
  --blank        een vel om met de pen op te tekenen: lege ringen of sectoren en alle tekens, op A3
`,
  check: `Zegt van elke FILE of die in orde is, of wat er mis is, waar, en hoe het goed komt. Noemt wat een vergissing
lijkt, en wat de cliënt niet ziet, met de reden: dit is voor het team.

  ${USAGE.check}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  --language     van de meldingen
  --audience     zeg ook of er een beeld voor gemaakt mag worden; zonder, of voor team, staat er wat de cliënt niet ziet
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
`,
  measure: `Meet elke FILE: een tabel met voor elk een regel, voor onderzoek. Er staan geen namen in. Wat niet gevraagd
is blijft leeg, en de laatste kolom zegt waarom; de gids heeft een codeboek. Geen enkele maat is een cijfer voor een mens.

  ${USAGE.measure}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand voor de hele tabel; anders standaarduitvoer
  --format       csv, of json met een regel per bestand; gaat voor de extensie van -o
  --key          een bestand met een geheime tekst, waaruit pseudoniemen gemaakt worden: voor dezelfde cliënt telkens
                 dezelfde; zonder staat in de kolom id de naam van het bestand
  --without      wat er overblijft: dezelfde maten zonder alle beroepskrachten
  --table        interventions: een regel per interventie, voor onderzoek, van bestanden met een ja van de cliënt tegen
                 onderzoek; datums zijn verschoven, hulpverleners hebben een andere naam; vraagt --key
  --words        met context, interventie, mechanisme en uitkomst zoals opgeschreven, bekende namen weggelaten: lees ze
                 eerst voor ze ergens heen gaan
  --force        overschrijf een tabel die er al is
${MANY_ROWS.nl}
  --language     van de meldingen; de tabel is in elke taal dezelfde
`,
  describe: `Vertelt elke FILE in gewone zinnen, voor wie het bedoeld is: wie er zijn, wie wat geeft, waar aan gewerkt wordt.

  ${USAGE.describe}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  --length       short: wie er zijn, wat iemand wil en de doelen; long: alles wat de lezer mag weten
  --since        vertel ook wat er veranderde sinds DATE: 2026, 2026-03 of 2026-03-31, intake of 3m (zo lang daarna)
  --language     de woorden, ook van meldingen
  --audience     voor wie het is; wat die niet mag zien staat er niet in
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
`,
  report: `Schrijft elke FILE als pagina om te printen, in HTML: de kaart, de mensen, waar aan gewerkt wordt, afspraken, doelen.

  ${USAGE.report}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand bij één FILE, een map bij meer; één pagina gaat anders naar standaarduitvoer
  --format       html, of pdf met Chromium, Chrome of Edge op deze computer; gaat voor de extensie van -o
  --page         handover: alles, op twee A4; appendix: het extra blad met wat daar niet op past;
                 conference: het plan van de laatste conferentie, op één A4;
                 own-time: een leeg A3-vel voor het deel van een conferentie dat mensen voor zichzelf hebben;
                 goodbye: wat iemand die weggaat doet, en wie het overneemt; voor cliënt en team
                 sides: wat de twee kanten van een band erover zeggen, naast elkaar; voor cliënt en team
  --leaving      bij --page goodbye: wie weggaat, de id van een lid
  --tie          bij --page sides: welke band, aan de id
  --language     de woorden, ook van meldingen
  --audience     voor wie het is; handover vraagt een ja van de cliënt, met datum en voor wie
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
  --force        overschrijf pagina's die er al zijn
`,
  convert: `Schrijft een kaart in een ander formaat. FILE mag elk formaat hebben, herkend aan de inhoud; tabellen met mensen en
met banden horen bij elkaar. Wat gegokt, veranderd of weggelaten is staat op standaardfout. Wie erbij komt wacht in het
wachtvak.

  ${USAGE.convert}

  FILE           een bestand in elk formaat, of - voor standaardinvoer; meer zijn de tabellen van één kaart; in een
                 zip-bestand kunnen meer kaarten zitten, zoals sessies van Network Canvas: elk krijgt een bestand in -o
  --to           het formaat om te schrijven; csv zijn twee bestanden: mensen en banden. Met --into anders ecomap
  -o, --output   een bestand, of een map bij csv; anders standaarduitvoer
  --from         wat FILE is, als de inhoud het niet zegt
  --client       wie in het midden staat, met de id of naam uit FILE; van een gewone lijst de naam van de cliënt
${LISTS.nl}
  --into         een ecomap-bestand waar het bij komt: eerst hoor je wat er verandert; met -o komt de nieuwe kaart in
                 een ander bestand, als één stap in de geschiedenis. Wat er al staat blijft staan
  --by           waaraan mensen daarin herkend worden, in deze volgorde; anders id,name
  --keep         koppen van kolommen die als notitie meekomen, ook al is niet bekend wat ze zijn
  --agreed       zet iedereen meteen op de kaart: het is al met de cliënt afgesproken
  --language     van de meldingen, en van de koppen van csv (nl: Nederlands)
  --audience     voor wie het is; anders het hele document
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
  --force        overschrijf bestanden die er al zijn
${MANY_FILES.nl}
`,
  pocket: `Schrijft een kaartje met de mensen die de cliënt mag bellen: een A4 om klein te vouwen, en een pagina voor de telefoon.
Veel mensen vragen meer vellen. Voor de cliënt zelf.

  ${USAGE.pocket}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand bij één FILE, een map bij meer; één kaartje gaat anders naar standaarduitvoer
  --format       html, of pdf met Chromium, Chrome of Edge op deze computer; gaat voor de extensie van -o
  --language     de woorden, ook van meldingen
  --force        overschrijf kaartjes die er al zijn
`,
};
