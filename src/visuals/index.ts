/** Pictures drawn on the server: pure layout, then SVG or HTML. Their style is `visuals.css`. */
export { MiniTimelineYears, MiniTimeline } from './mini-timeline'
export { SpecialSigns, specialSigns, TimelineKey } from './timeline-key'
export { Timeline } from './timeline'
export { TimelineOverview } from './timeline-overview'
export type { TimelineNames } from './timeline-entry'
export { ElementCircles } from './element-circles'
export { axisOf, jointAxis } from './axis'
export { elementsSentence, offsetText, timelineSentence } from './words'
