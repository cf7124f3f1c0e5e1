/**
 * What each class of charts.css sets, for a drawing that leaves the site without it: the light
 * colours of src/styles/tokens.css, on white. A test holds them together.
 */
const surface = '#ffffff';

export const palette: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'c-actual': { color: '#0a5a6a' },
  'c-target': { color: '#a3470b' },
  'c-baseline': { color: '#565d66' },
  'c-reference': { color: '#565d66' },
  'c-axis': { color: '#767d86' },
  'c-grid': { color: '#ebe8e1' },
  'c-label': { color: '#1c2024' },
  'c-note': { color: '#565d66' },
  'c-linked': { color: '#0a5a6a' },
  'c-plan': { color: '#0a5a6a' },
  'c-period': { color: '#565d66' },
  'c-document': { color: '#a3470b' },
  'c-stated': { color: '#0a5a6a' },
  'c-reading': { color: '#565d66' },
  'c-group-0': { color: '#767d86' },
  'c-group-1': { color: '#0a5a6a' },
  'c-group-2': { color: '#a3470b' },
  'c-group-3': { color: '#5a4fa2' },
  'c-group-4': { color: '#801650' },
  'c-highlight': { color: '#1c2024' },
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
