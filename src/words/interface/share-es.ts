import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Llevar o compartir",
  seenBy: {
    client: "Solo para ti y quien dibuja contigo",
    team: "Solo para el equipo",
    carry: "Para llevar",
    network: "Para la mesa del grupo de apoyo",
    handover: "Para la siguiente organización",
    report: "Para un informe",
    training: "Para una formación, sin nombres reales",
  },
  whom: "¿Para quién?",
  names: {
    client: "Para mí, con todo",
    team: "Para el equipo",
    carry: "Para llevar",
    network: "Para el grupo de apoyo",
    handover: "Para la siguiente organización",
    report: "Para un informe",
    training: "Para una formación",
  },
  reader: (name) => `Informe para ${name}`,
  holds: {
    client: "Aquí está todo lo que habéis acordado. También cómo es el contacto, y lo que quieres cambiar.",
    team: "Aquí está todo lo que sabe el equipo. No lo que la persona guarda para sí.",
    carry:
      "Aquí hay nombres, líneas sencillas y tus grupos. No si el contacto es fuerte o bueno. Tampoco planes ni notas.",
    network:
      "Aquí solo están las personas que pueden estar. Se ve su nombre y el grupo. No si el contacto es fuerte o bueno.",
    handover: "Aquí está lo que sabe el equipo. Sin notas.",
    report: "Aquí solo está lo marcado para este lector.",
    training: "Los nombres son inventados y las fechas están cambiadas. No hay ningún texto propio.",
  },
  elsewhere: "El traspaso y el informe se hacen en la pantalla del equipo.",
  way: "¿Cómo?",
  ways: { print: "Imprimir", png: "Imagen (PNG)", svg: "Dibujo (SVG)" },
  paper: "Papel",
  letter: "Carta",
  held: { landscape: "Horizontal", portrait: "Vertical" },
  goes: "Esto es lo que sale",
  seen: "¿Puede verlo otra persona?",
  seenWhy: "Aquí hay más que en la hoja para llevar. Piensa en la impresora, en tu móvil o en quién está en casa.",
  goOn: "Seguir",
  rather: "Mejor no",
  receiver: "¿Quién recibe el mapa?",
  agrees: "Lo hemos leído juntos. La persona dice hoy que sí: puede ir allí.",
  agreed: (receiver, date) => `Se dijo que sí el ${date}: ${receiver}.`,
  make: { print: "Imprimir", file: "Guardar" },
  close: "Cerrar",
  saved: (file) => `Listo. El archivo se llama ${file}.`,
  noPng: "Aquí no se puede hacer un PNG. Elige el dibujo (SVG) o imprime.",
};

export { client as professional };
