import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../state/app';
import './ui/name-direction-marks';

export const AppContext = createContext<App | null>(null);

/** The stores of the shell that mounted this view. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A view was mounted outside of AppContext');
  return app;
}
