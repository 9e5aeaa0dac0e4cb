/**
 * Whatever a page draws as text has its direction marks named: names and addresses come from files, organizations and
 * packs of others, and are drawn in a hundred places. Fields keep what they hold.
 */
import { options } from 'preact';
import { withMarksNamed } from '../../domain/direction-marks';

const before = options.vnode;
options.vnode = (vnode) => {
  // Preact gives a text as a node without a type, whose properties are the text.
  const node: { type: unknown; props: unknown } = vnode;
  if (node.type === null && typeof node.props === 'string') node.props = withMarksNamed(node.props);
  before?.(vnode);
};
