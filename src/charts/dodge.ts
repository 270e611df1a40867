interface Item {
  /** Where the middle would like to be. */
  at: number
  size: number
}

interface Cluster {
  members: number[]
  size: number
  start: number
}

/** Moves the middles as little as keeps the items, in their order, apart and between the two ends. */
export function dodge(items: readonly Item[], [low, high]: readonly [number, number]): number[] {
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.at - items[b]!.at || a - b)
  const clusters: Cluster[] = []
  for (const i of order) {
    clusters.push(settle([i], items, low, high))
    while (clusters.length > 1 && overlap(clusters.at(-2)!, clusters.at(-1)!)) {
      const [before, last] = clusters.splice(-2) as [Cluster, Cluster]
      clusters.push(settle([...before.members, ...last.members], items, low, high))
    }
  }
  return placeMembers(clusters, items)
}

function settle(members: number[], items: readonly Item[], low: number, high: number): Cluster {
  let offset = 0
  let wish = 0
  for (const i of members) {
    wish += items[i]!.at - items[i]!.size / 2 - offset
    offset += items[i]!.size
  }
  const start = Math.max(low, Math.min(wish / members.length, high - offset))
  return {members, size: offset, start}
}

function overlap(before: Cluster, after: Cluster): boolean {
  return before.start + before.size > after.start
}

function placeMembers(clusters: readonly Cluster[], items: readonly Item[]): number[] {
  const places: number[] = []
  for (const {members, start} of clusters) {
    let free = start
    for (const i of members) {
      places[i] = free + items[i]!.size / 2
      free += items[i]!.size
    }
  }
  return places
}
