export { actors, choices, phases, steps } from './steps';
export { ui } from './ui';
