/** Pictures drawn on the server: pure layout, then SVG or HTML. Their style is `visuals.css`. */
export { TimelineGlyph } from './TimelineGlyph'
export { TimelineKey } from './TimelineKey'
export { Timeline, type TimelineProps } from './Timeline'
export { TimelineOverview } from './TimelineOverview'
export type { TimelineNames } from './TimelineEntry'
export { ElementCircles } from './ElementCircles'
export { axisOf, type Axis } from './axis'
export { elementsSentence, timelineSentence } from './words'
