/** A rectangle on the drawing, in pixels. */
export interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/** Whether two areas share more than an edge. */
export function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01
}

/** The area moved up as little as sets it free of the obstacles. */
export function raise(area: Area, obstacles: readonly Area[]): Area {
  let raised = area
  for (let turn = 0; turn <= obstacles.length; turn++) {
    const hit = obstacles.filter((obstacle) => overlaps(raised, obstacle))
    if (!hit.length) break
    const up = raised.bottom - Math.min(...hit.map(({top}) => top))
    raised = {...raised, top: raised.top - up, bottom: raised.bottom - up}
  }
  return raised
}
