import type { ThemeConfig } from 'antd/es/config-provider/context';
import { tokens } from './tokens.js';

/** Ant Design by our tokens; no component is overridden by hand. */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: tokens.primary,
    // What Ant derives from so dark a color is grey, and looks as if it could not be chosen.
    controlItemBgActive: tokens.primarySoft,
    controlItemBgActiveHover: tokens.primarySoft,
    colorInfo: tokens.underWay,
    colorSuccess: tokens.done,
    colorWarning: tokens.soon,
    colorError: tokens.late,
    colorLink: tokens.primary,
    colorTextBase: tokens.ink,
    colorBgLayout: tokens.ground,
    colorBorder: tokens.lineStrong,
    colorBorderSecondary: tokens.line,
    colorTextPlaceholder: '#68746e',
    fontFamily: tokens.text,
    fontSize: 15,
    borderRadius: 6,
    controlHeight: 38,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Segmented: { trackBg: '#e4e9e3', itemSelectedColor: tokens.primary },
    Button: { fontWeight: 600, primaryShadow: 'none', defaultShadow: 'none' },
    Table: {
      headerBg: tokens.stillSoft,
      headerColor: tokens.muted,
      cellPaddingBlockSM: 7,
      rowHoverBg: tokens.raised,
    },
  },
};
