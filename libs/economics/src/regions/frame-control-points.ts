import type { FrameControlPoint } from '../investments/frame-control-point.js';
import { VASTMANLAND_FRAME_CONTROL } from './vastmanland-frame-control.js';

/** The regions whose plan for internal control has a point about the frame for investments, with the point. */
export const FRAME_CONTROL_POINTS: readonly { readonly region: string; readonly point: FrameControlPoint }[] = [{ region: 'vastmanland', point: VASTMANLAND_FRAME_CONTROL }];
