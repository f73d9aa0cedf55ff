// Replaced to answer before React is there: early.ts listens to it, and CSS shows the mark and the name that fit.
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ColorModeToggle(): ReactNode {
  return (
    <button type="button" className={`clean-btn ${styles.toggle}`} data-theme-toggle>
      <span className={styles.toDark}>
        <IconDarkMode aria-hidden />
        <span className="announced">Switch between dark and light mode (currently light mode)</span>
      </span>
      <span className={styles.toLight}>
        <IconLightMode aria-hidden />
        <span className="announced">Switch between dark and light mode (currently dark mode)</span>
      </span>
    </button>
  );
}
