import type { Coding } from "fhir/r4";
import { isRole, ROLE_DEFAULTS, type RoleTerm } from "../../document/schema/roles.ts";
import type { Json } from "../json/json.ts";
import { COD472, ROLE_SYSTEM, V2_CONTACT, V3_ROLE, ZIB_ROLE } from "./systems.ts";

/**
 * What codes mean as roles of ours: "code=role" where they say the same; "code~role" where ours says less, so that the words of
 * the file stand where it has any, and tell only the part of life. Of several codes for a role the first is written. A
 * half-sister lies under half-sibling there, not under sister; DAUC and SONC are daughter and son, DAU and SON natural ones.
 */
const ROLE_OF: ReadonlyMap<string, string> = new Map([
  [
    V3_ROLE,
    [
      "SIGOTHR=partner SPS=partner DOMPART=partner HUSB=partner WIFE=partner FMRSPS=ex-partner MTH=mother",
      "NMTH=mother ADOPTM=mother GESTM=mother FTH=father NFTH=father ADOPTF=father PRN=parent NPRN=parent",
      "ADOPTP=parent STPMTH=stepmother STPFTH=stepfather STPPRN~parent PRNFOST=foster-parent",
      "MTHFOST=foster-parent FTHFOST=foster-parent SONC=son SON=son SONADOPT=son DAUC=daughter DAU=daughter",
      "DAUADOPT=daughter CHILD=child NCHILD=child CHLDADOPT=child STPCHLD~child STPDAU~daughter STPSON~son",
      "CHLDFOST~child DAUFOST~daughter SONFOST~son BRO=brother NBRO=brother SIS=sister NSIS=sister SIB~relative",
      "NSIB~relative HSIB~relative HBRO~brother HSIS~sister STPSIB~relative STPBRO~brother STPSIS~sister",
      "TWIN~relative TWINBRO~brother TWINSIS~sister FTWIN~relative ITWIN~relative GRMTH=grandmother",
      "MGRMTH=grandmother PGRMTH=grandmother GRFTH=grandfather MGRFTH=grandfather PGRFTH=grandfather",
      "GRPRN~relative GGRMTH~grandmother GGRFTH~grandfather GGRPRN~relative GRNDCHILD=grandchild",
      "GRNDDAU=grandchild GRNDSON=grandchild AUNT=aunt MAUNT=aunt PAUNT=aunt UNCLE=uncle MUNCLE=uncle",
      "PUNCLE=uncle COUSN=cousin MCOUSN=cousin PCOUSN=cousin NEPHEW=nephew NIECE=niece NIENEPH~relative",
      "PRNINLAW=parent-in-law MTHINLAW=parent-in-law FTHINLAW=parent-in-law BROINLAW=brother-in-law",
      "SISINLAW=sister-in-law SIBINLAW~relative CHLDINLAW~relative DAUINLAW~relative SONINLAW~relative",
      "INLAW~relative FAMMEMB=relative EXT=relative FRND=friend NBOR=neighbour ROOM=housemate GUARD=guardian",
      "GUADLTM=guardian RESPRSN~guardian POWATT~other DPOWATT~other HPOWATT~other SPOWATT~other EXCEST~other",
    ].join(" "),
  ],
  [
    COD472,
    [
      "03=guardian 11=guardian 24=guardian 14=legal-administrator 15=legal-mentor 19=neighbour 20=friend",
      "06=housemate 04~other 05~other 07~other 21~other 09=other",
    ].join(" "),
  ],
  [ZIB_ROLE, "100001~other 100002=faith-leader 100003=interpreter 100004=lawyer"],
  [V2_CONTACT, "E=employer N~relative"],
  ["http://terminology.hl7.org/CodeSystem/v3-NullFlavor", "OTH=other"],
  ["urn:oid:2.16.840.1.113883.2.4.6.7", "0100=general-practitioner 0101=general-practitioner"],
]);

interface Meaning {
  readonly role: RoleTerm;
  /** Whether the code says more than the role. */
  readonly isMore: boolean;
}

/** Codes by system, a space, and the code. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [...ROLE_OF].flatMap(([system, pairs]) =>
    pairs.split(" ").flatMap((pair): [string, Meaning][] => {
      const [code = "", role = ""] = pair.split(/[=~]/);
      return isRole(role) ? [[`${system} ${code}`, { role, isMore: pair.includes("~") }]] : [];
    }),
  ),
);

/** To whom a letter goes, or who is called first: no relation. */
const OF_CONTACT = new Set([
  ...["BP", "C", "CP", "EP", "PR"].map((code) => `${V2_CONTACT} ${code}`),
  ...["01", "02", "23"].map((code) => `${COD472} ${code}`),
]);

/** The codes that say a role of ours, for others to read: HL7's, and the Dutch one. */
export const codingsOf = (role: string): readonly Coding[] =>
  [V3_ROLE, COD472, ZIB_ROLE].flatMap((system) => {
    const found = [...MEANINGS].find(([key, meaning]) => {
      return meaning.role === role && !meaning.isMore && role !== "other" && key.startsWith(`${system} `);
    });
    return found ? { system, code: found[0].slice(system.length + 1) } : [];
  });

/** What a concept says of somebody's role. */
export type SaidRole =
  | { readonly word: string; readonly domain?: string; readonly isKinship: boolean; readonly isKnown: boolean }
  | { readonly contact: string };

/** The role that a concept tells: by a code of ours or one that is known, else in its own words; never by a bare code. */
export function roleIn(concept: Json): SaidRole | undefined {
  const codings = concept.get("coding").items.map((coding) => {
    const [system = "", code = ""] = [coding.get("system").text, coding.get("code").text];
    return { system, code, key: `${system} ${code}`, display: coding.get("display").text };
  });
  const own = codings.find(({ system }) => system === ROLE_SYSTEM);
  if (own) return { word: own.code, isKinship: false, isKnown: true };
  const words = concept.get("text").text ?? codings.find(({ display }) => display !== undefined)?.display;
  const known = codings.map(({ key, system }) => ({ meaning: MEANINGS.get(key), isKinship: system === V3_ROLE }));
  const exact = known.find(({ meaning }) => meaning && !meaning.isMore) ?? known.find(({ meaning }) => meaning);
  if (exact?.meaning) {
    const { role, isMore } = exact.meaning;
    if (!isMore || words === undefined) return { word: role, isKinship: exact.isKinship, isKnown: true };
    return {
      word: words,
      ...(role !== "other" && { domain: ROLE_DEFAULTS[role][0] }),
      isKinship: exact.isKinship,
      isKnown: false,
    };
  }
  const contact = codings.find(({ key }) => OF_CONTACT.has(key));
  if (contact) return { contact: words ?? contact.code };
  return words === undefined ? undefined : { word: words, isKinship: false, isKnown: false };
}
