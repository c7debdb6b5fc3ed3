import type { StylesheetJson } from 'cytoscape';

const ACCENT = '#0b5a75';

/** How the map is drawn: calm and print-like, one accent. */
export const canvasStyle: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'rectangle',
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(label)',
      color: '#2c373c',
      'font-size': 12,
      'font-family': 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Noto Sans SC, sans-serif',
      'text-halign': 'center',
      'text-valign': 'top',
      'text-max-width': 'data(labelWidth)',
      'overlay-opacity': 0,
      'z-index-compare': 'manual',
    },
  },
  {
    selector: '.lane',
    style: {
      'background-color': '#f3f5f4',
      'border-width': 0,
      'text-margin-y': 20,
      'font-size': 13,
      'font-weight': 'bold',
      events: 'no',
      'z-index': 0,
    },
  },
  {
    selector: '.frame',
    style: {
      'background-color': '#e9edee',
      'border-width': 1,
      'border-color': '#c3cbcf',
      'text-margin-y': 17,
      'font-size': 11,
      'z-index': 1,
    },
  },
  {
    selector: '.card',
    style: {
      'background-opacity': 0,
      'background-image': 'data(picture)',
      'background-fit': 'cover',
      'background-clip': 'none',
      'z-index': 3,
    },
  },
  {
    selector: '.feeds',
    style: {
      width: 1,
      'line-color': '#93a1a8',
      'target-arrow-color': '#93a1a8',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.7,
      'curve-style': 'straight',
      opacity: 0.28,
      events: 'no',
      'z-index-compare': 'manual',
      'z-index': 2,
    },
  },
  {
    selector: '.strip',
    style: {
      'background-opacity': 0,
      'text-valign': 'center',
      color: '#5d686e',
      events: 'no',
    },
  },
  {
    selector: '.stub',
    style: {
      'background-color': '#ffffff',
      'border-width': 1,
      'border-color': '#8b979e',
      'text-valign': 'center',
      'text-wrap': 'ellipsis',
      color: ACCENT,
      'font-size': 11.5,
      'z-index': 3,
    },
  },
  // Links with other chains show only where one points: all at once would cover the map.
  { selector: '.outer', style: { opacity: 0 } },
  { selector: '.faded', style: { opacity: 0.45 } },
  { selector: '.feeds.faded', style: { opacity: 0 } },
  { selector: '.near', style: { 'border-width': 2, 'border-color': ACCENT } },
  {
    selector: '.feeds.near',
    style: { opacity: 0.9, width: 1.6, 'line-color': ACCENT, 'target-arrow-color': ACCENT, 'z-index': 9 },
  },
  { selector: '.focus', style: { 'border-width': 3, 'border-color': ACCENT } },
];
