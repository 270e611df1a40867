/** What every chart says in words. */
export interface Caption {
  /** Exhibit id; every id in the drawing begins with it. */
  id: string
  /** The message, a sentence. */
  title: string
  /** Measure, unit and period. */
  subtitle: string
  /** Where the figures come from. */
  source: string
  /** Footnotes, in order, with their marks. */
  notes?: readonly string[]
  /** A sentence put before the figures in the description read aloud. */
  description?: string
  /** Charts of one measure that may stand beside this one, e.g. the same for nine months: all of them share one scale. */
  alike?: readonly this[]
  /** Charts of the same for other periods, whatever their scale: all of them stand, or all of them lie. */
  twins?: readonly this[]
}

/** The chart and those that share its scale. */
export function familyOf<Each extends Caption>(chart: Each & {alike?: readonly Each[]}): Each[] {
  return [chart, ...(chart.alike ?? [])]
}

/** Whether the chart and those of its scale, and each of its twins by itself, pass the test: what decides for one decides for all. */
export function allTwins<Each extends Caption>(chart: Each & {alike?: readonly Each[]; twins?: readonly Each[]}, test: (family: Each[]) => boolean): boolean {
  return test(familyOf(chart)) && (chart.alike !== undefined || (chart.twins ?? []).every((twin) => test([twin])))
}
