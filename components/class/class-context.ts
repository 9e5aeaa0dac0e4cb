import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TrainerClass } from '../../state/trainer-class';

export const ClassContext = createContext<TrainerClass | null>(null);

export function useClass(): TrainerClass {
  const store = useContext(ClassContext);
  if (!store) throw new Error('A part of the class was mounted outside of it');
  return store;
}
