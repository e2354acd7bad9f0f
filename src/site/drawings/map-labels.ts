/** A dot of a map whose name may stand beside it; `x` and `y` in per cent of the drawing, `radius` in px. */
export interface LabelDot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** `end`: right of the dot; `start`: left of it. Null where neither has room. */
export type LabelSide = "end" | "start" | null;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the map's type (bold, 13 px): the width of a letter, on the safe side, and a line's height. */
const LETTER = 7.6;
const LINE = 15;
/** Between a dot and its name. */
export const LABEL_GAP = 5;

/**
 * Names that can stand beside their dots on a drawing of such a size, without lying on another name, on another dot or over the
 * edge. The first in the list choose first.
 */
export function labelSides(dots: readonly LabelDot[], width: number, height: number): readonly LabelSide[] {
  const circles = dots.map((dot): Box => {
    const [x, y] = [(dot.x / 100) * width, (dot.y / 100) * height];
    return { left: x - dot.radius, right: x + dot.radius, top: y - dot.radius, bottom: y + dot.radius };
  });
  const names: Box[] = [];
  return dots.map((dot, i) => {
    for (const side of ["end", "start"] as const) {
      const box = boxOf(dot, side, width, height);
      const inside = box.left >= 0 && box.right <= width;
      const free = !names.some((name) => meet(name, box)) && !circles.some((circle, n) => n !== i && meet(circle, box));
      if (!inside || !free) continue;
      names.push(box);
      return side;
    }
    return null;
  });
}

function boxOf(dot: LabelDot, side: "end" | "start", width: number, height: number): Box {
  const [x, y] = [(dot.x / 100) * width, (dot.y / 100) * height];
  const long = [...dot.name].length * LETTER;
  const near = dot.radius + LABEL_GAP;
  const left = side === "end" ? x + near : x - near - long;
  return { left, right: left + long, top: y - LINE / 2, bottom: y + LINE / 2 };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
