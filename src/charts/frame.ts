/** The place a chart is laid out for; sizes are pixels on screen, and half pixels of a 1920 wide picture on a slide. */
export interface Frame {
  name: 'page' | 'column' | 'phone' | 'slide' | 'half-slide' | 'square'
  width: number
  /** Null where the content of the chart decides. */
  height: number | null
  /** White space kept on all sides. */
  margin: number
  /** Font sizes: the message; the measure; names and figures; ticks, source and notes. */
  title: number
  subtitle: number
  text: number
  small: number
}

/** Every frame by its name. A column of text lies between page and phone. A phone is drawn 280 wide, so that its 12 px hold in the narrowest embed. */
export const frames: Readonly<Record<Frame['name'], Frame>> = {
  page: {name: 'page', width: 720, height: null, margin: 0, title: 21, subtitle: 15, text: 14, small: 13},
  column: {name: 'column', width: 460, height: null, margin: 0, title: 19, subtitle: 14, text: 13.5, small: 13},
  phone: {name: 'phone', width: 280, height: null, margin: 0, title: 17, subtitle: 13, text: 12, small: 12},
  slide: {name: 'slide', width: 960, height: 540, margin: 36, title: 28, subtitle: 18, text: 16, small: 13},
  'half-slide': {name: 'half-slide', width: 480, height: 540, margin: 24, title: 22, subtitle: 15, text: 14, small: 12},
  square: {name: 'square', width: 540, height: 540, margin: 28, title: 24, subtitle: 16, text: 14, small: 12}
}

/** The room left to a plot; `height` is null where the plot decides. */
export interface Box {
  x: number
  y: number
  width: number
  height: number | null
}
