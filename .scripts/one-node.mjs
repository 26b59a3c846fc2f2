/*
 * What d3-zoom asks of d3-selection, for one node: the view zooms one picture. d3-selection holds all that can be done with
 * many nodes and their data in one prototype, of which nothing can be left out.
 */

/** Of each node what listens to it, by type and name (`wheel.zoom`). */
const listening = new WeakMap();

class OneNode {
  constructor(node) {
    this.node = node;
  }
  /** Listens to types with names, in place of what did; `null` takes those away, of all types where none is named. */
  on(names, act, options) {
    const { node } = this;
    let all = listening.get(node) ?? [];
    if (act === undefined) return all.find(({ type, name }) => `${type}.${name}` === names)?.act;
    for (const [type, name] of names.split(" ").map((one) => one.split("."))) {
      const isMeant = (one) => one.name === name && (type === "" || one.type === type);
      for (const one of all.filter(isMeant)) node.removeEventListener(one.type, one.listen, one.options);
      all = all.filter((one) => !isMeant(one));
      if (!act) continue;
      const listen = (event) => act.call(node, event);
      node.addEventListener(type, listen, options);
      all.push({ type, name, act, listen, options });
    }
    listening.set(node, all);
    return this;
  }
  property(name, read) {
    this.node[name] = read.call(this.node);
    return this;
  }
  filter(test) {
    return test.call(this.node) ? this : new OneNode(new EventTarget());
  }
  each(act) {
    act.call(this.node);
    return this;
  }
  call(act, ...given) {
    act(this, ...given);
    return this;
  }
  selection() {
    return this;
  }
  interrupt() {
    return this;
  }
  style() {
    return this;
  }
  datum() {}
}

export const select = (node) => new OneNode(node);

/** Where an event is in a picture's own units. */
export function pointer({ clientX, clientY, currentTarget }, node = currentTarget) {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(node.getScreenCTM().inverse());
  return [x, y];
}
