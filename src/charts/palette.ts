/**
 * What each class of charts.css sets, for a drawing that leaves the site without it: the light
 * colours. A test holds the two together.
 */
const surface = '#ffffff';

export const palette: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'c-actual': { color: '#12436d' },
  'c-target': { color: '#a3470b' },
  'c-baseline': { color: '#5a6472' },
  'c-reference': { color: '#626c7a' },
  'c-axis': { color: '#8a93a0' },
  'c-grid': { color: '#e3e6ea' },
  'c-label': { color: '#1f2630' },
  'c-note': { color: '#59626f' },
  'c-linked': { color: '#12436d' },
  'c-plan': { color: '#12436d' },
  'c-period': { color: '#626c7a' },
  'c-document': { color: '#a3470b' },
  'c-stated': { color: '#12436d' },
  'c-reading': { color: '#626c7a' },
  'c-group-0': { color: '#8a93a0' },
  'c-group-1': { color: '#12436d' },
  'c-group-2': { color: '#a3470b' },
  'c-group-3': { color: '#1b7a70' },
  'c-group-4': { color: '#801650' },
  'c-highlight': { color: '#1f2630' },
  'c-uncertain': { fill: surface },
  'c-mark': { stroke: surface, 'stroke-width': '1.5', 'paint-order': 'stroke' },
  'c-halo': {
    stroke: surface,
    'stroke-width': '3.5',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  },
  'c-link': {},
  'c-hit': {},
};

export const ground = surface;
