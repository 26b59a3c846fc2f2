import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Take away or share",
  seenBy: {
    client: "Only for you and who draws with you",
    team: "Only for the team",
    carry: "To take with you",
    network: "For the support group's table",
    handover: "For the next organisation",
    report: "For a report",
    training: "For a training, without real names",
  },
  whom: "For whom?",
  names: {
    client: "For me, with everything",
    team: "For the team",
    carry: "To take with you",
    network: "For the support group",
    handover: "For the next organisation",
    report: "For a report",
    training: "For a training",
  },
  reader: (name) => `Report for ${name}`,
  holds: {
    client: "It holds all that you agreed on. Also how the contact is, and what you want to change.",
    team: "It holds all that the team knows. Not what the client keeps to themselves.",
    carry:
      "It holds names, plain lines and your groups. Not how strong or how good the contact is. No plans or notes either.",
    network:
      "It holds only people who may be on it. You see their name and the group. Not how strong or how good the contact is.",
    handover: "It holds what the team knows. No notes.",
    report: "It holds only what is ticked for this reader.",
    training: "The names are invented and the dates are shifted. It holds no words of your own.",
  },
  elsewhere: "Handovers and reports are made on the team's screen.",
  way: "How?",
  ways: { print: "Print", png: "Picture (PNG)", svg: "Drawing (SVG)" },
  paper: "Paper",
  letter: "Letter",
  held: { landscape: "Lying", portrait: "Upright" },
  goes: "This goes with it",
  seen: "Can anyone else see this?",
  seenWhy: "It holds more than the sheet to take with you. Think of the printer, your phone, or who is at home.",
  goOn: "Go on",
  rather: "Rather not",
  receiver: "Who receives the map?",
  agrees: "We read this together. I say yes: this may go to them.",
  agreed: (receiver, date) => `A yes was given on ${date}: ${receiver}.`,
  make: { print: "Print", file: "Save" },
  close: "Close",
  saved: (file) => `Done. The file is called ${file}.`,
  noPng: "A PNG cannot be made here. Choose a drawing (SVG) or print.",
};

export const professional: ShareWords = {
  ...client,
  seenBy: { ...client.seenBy, client: "For the client and who draws along" },
  names: { ...client.names, client: "For the client, with everything", carry: "For the client to take away" },
  holds: {
    ...client.holds,
    client: "All that is agreed, with quality, moves and load. Not what is for the team only.",
    carry: "Names, plain lines and own groups. No strength, quality, moves, load or notes.",
    network: "Only who is ticked: name, role and group. No strength, quality, load or log.",
    handover: "What the team knows, without interventions and notes.",
  },
  agrees: "Read together. The client says yes today: this may go to this receiver.",
};
